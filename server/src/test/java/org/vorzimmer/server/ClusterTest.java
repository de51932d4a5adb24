package org.vorzimmer.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class ClusterTest {

    @Test
    void aNodeTakesTheFirstFreePortOfThisMachine() throws IOException {
        int free = Ports.free();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Cluster cluster = Cluster.parse("tcpip:192.0.2.1:6900, 127.0.0.1:" + taken.getLocalPort() + ",127.0.0.1:" + free);
            assertThat(cluster.self()).hasToString("127.0.0.1:" + free);
            assertThat(cluster.asClusterMode()).isEqualTo("tcpip:192.0.2.1:6900,127.0.0.1:" + taken.getLocalPort() + ",127.0.0.1:" + free);
        }
    }

    @Test
    void aListWithoutThisMachineIsRefused() {
        assertThatThrownBy(() -> Cluster.parse("tcpip:192.0.2.1:6900").self()).hasMessageStartingWith("VORZIMMER_CLUSTER ");
        assertThatThrownBy(() -> Cluster.parse("tcpip:")).hasMessageStartingWith("VORZIMMER_CLUSTER ");
    }
}
