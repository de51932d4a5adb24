package org.vorzimmer.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vorzimmer.shared.Page;

class ListExportTest {

    private static List<List<String>> export(int rows, int mostAtOnce) {
        List<Integer> all = IntStream.range(0, rows).boxed().toList();
        return ListExport.all((first, size) -> new Page<>(all.subList(first, Math.min(rows, first + Math.min(size, mostAtOnce))), rows),
                number -> List.of(String.valueOf(number)));
    }

    @Test
    void aServiceThatGivesFewRowsAtOnceIsAskedUntilNoneIsMissing() {
        assertThat(export(1207, 200)).hasSize(1207).doesNotHaveDuplicates().startsWith(List.of("0")).endsWith(List.of("1206"));
        assertThat(export(1000, 10_000)).hasSize(1000).doesNotHaveDuplicates();
        assertThat(export(0, 200)).isEmpty();
    }

    @Test
    void rowsThatGoWhileItReadsEndTheFileAndNotTheServer() {
        assertThat(ListExport.all((first, size) -> new Page<>(first == 0 ? List.of("left") : List.of(), 5), List::of)).hasSize(1);
    }
}
