package org.vorzimmer.server;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The members of a data grid, as set by VORZIMMER_CLUSTER; there is no search by multicast. */
record Cluster(List<Member> members) {

    /** Where one node's data grid listens. */
    record Member(String host, int port) {

        @Override
        public String toString() {
            return host + ":" + port;
        }
    }

    private static final String PREFIX = "tcpip:";
    private static final Pattern MEMBER = Pattern.compile("([A-Za-z0-9.-]+):([0-9]{1,5})");

    static Cluster parse(String text) {
        if (!text.startsWith(PREFIX)) {
            throw wrong();
        }
        return new Cluster(Arrays.stream(text.substring(PREFIX.length()).split(",")).map(Cluster::member).toList());
    }

    /** A grid of one node that nobody can join. */
    static Cluster alone() {
        return new Cluster(List.of(new Member("127.0.0.1", Ports.free())));
    }

    private static Member member(String text) {
        Matcher matcher = MEMBER.matcher(text.strip());
        if (!matcher.matches()) {
            throw wrong();
        }
        return new Member(matcher.group(1), Integer.parseInt(matcher.group(2)));
    }

    private static StartException wrong() {
        return new StartException("VORZIMMER_CLUSTER is a list of all nodes of the form tcpip:HOST:PORT,HOST:PORT");
    }

    /** The member that this process will be: the first on an address of this machine whose port is free. */
    Member self() {
        return members.stream().filter(member -> isHere(member.host()) && Ports.isFree(member.port(), member.host())).findFirst()
                .orElseThrow(() -> new StartException("VORZIMMER_CLUSTER names no free port on an address of this machine"));
    }

    boolean isFirstHere() {
        return self().equals(members.get(0));
    }

    String asClusterMode() {
        return PREFIX + String.join(",", members.stream().map(Member::toString).toList());
    }

    private static boolean isHere(String host) {
        try {
            return NetworkInterface.getByInetAddress(InetAddress.getByName(host)) != null;
        } catch (UnknownHostException | SocketException e) {
            return false;
        }
    }
}
