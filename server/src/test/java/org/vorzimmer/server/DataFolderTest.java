package org.vorzimmer.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DataFolderTest {

    @Test
    void theNodeLiesWithinTheDataUnlessTheServerCouldNotReadItsFilesThere() {
        DataFolder plain = new DataFolder(Path.of("/srv/Vera's data, (1) & more"));
        assertThat(plain.node().getParent()).isEqualTo(plain.root());
        Path elsewhere = new DataFolder(Path.of("/srv/Büro")).node();
        assertThat(elsewhere.toString()).matches("\\p{ASCII}+");
        assertThat(elsewhere).isEqualTo(new DataFolder(Path.of("/srv/Büro")).node()).isNotEqualTo(new DataFolder(Path.of("/srv/Böro")).node());
    }
}
