package org.vorzimmer.it.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A tool's section is replaced where it stands, and nothing else of the document changes. */
class FindingsTest {

    private static final String BEFORE = "# Title\n\nText.\n\n## ./bench a\n\nold\n\n* 1\n\n## ./bench b\n\nold\n\n* 2\n";

    @Test
    void replacesOnlyItsOwnSection() {
        assertThat(Findings.replace(BEFORE, "./bench a", "new", List.of("9"))).isEqualTo("# Title\n\nText.\n\n## ./bench a\n\nnew\n\n* 9\n\n## ./bench b\n\nold\n\n* 2\n");
        assertThat(Findings.replace(BEFORE, "./bench b", "new", List.of("9"))).isEqualTo("# Title\n\nText.\n\n## ./bench a\n\nold\n\n* 1\n\n## ./bench b\n\nnew\n\n* 9\n");
    }

    @Test
    void aNewSectionGoesToTheEnd() {
        assertThat(Findings.replace(BEFORE, "./bench c", "new", List.of("9"))).isEqualTo(BEFORE + "\n## ./bench c\n\nnew\n\n* 9\n");
    }
}
