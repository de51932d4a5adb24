package org.vorzimmer.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleSheetsTest {

    private static final int SITE_BUDGET = 12_000;
    private static final int OFFICE_BUDGET = 24_000;

    private final StyleSheets sheets = new StyleSheets();

    @Test
    void theSheetsStaySmall() {
        assertThat(sheets.sheet("site").gzip()).hasSizeLessThan(SITE_BUDGET);
        assertThat(sheets.sheet("office").gzip()).hasSizeLessThan(OFFICE_BUDGET);
    }

    @Test
    void theAddressNamesTheContent() {
        assertThat(sheets.address("site")).matches("/style/site\\.css\\?v=[0-9a-f]{16}").isEqualTo(sheets.address("site"));
        assertThat(sheets.address("office")).isNotEqualTo(sheets.address("site"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"site", "office"})
    void everyTokenThatIsUsedIsDefined(String name) {
        String css = new String(sheets.sheet(name).plain(), StandardCharsets.UTF_8);
        var defined = Pattern.compile("(--[a-z][a-z0-9-]*):").matcher(css).results().map(m -> m.group(1)).collect(Collectors.toSet());
        var used = Pattern.compile("var\\((--[a-z][a-z0-9-]*)").matcher(css).results().map(m -> m.group(1)).collect(Collectors.toSet());
        assertThat(defined).containsAll(used);
        assertThat(css.chars().filter(c -> c == '{').count()).isEqualTo(css.chars().filter(c -> c == '}').count());
    }

    @Test
    void nothingIsLoadedFromElsewhere() {
        assertThat(new String(sheets.sheet("office").plain(), StandardCharsets.UTF_8)).doesNotContain("@import").doesNotContain("url(\"http");
    }

    @Test
    void shrinkingKeepsWhatMatters() {
        assertThat(StyleSheets.shrink("/* x */ .a > .b, .c:hover {\n  color: red;\n  width: calc(1px + 2px);\n}\n"))
                .isEqualTo(".a > .b,.c:hover{color:red;width:calc(1px + 2px)}");
    }
}
