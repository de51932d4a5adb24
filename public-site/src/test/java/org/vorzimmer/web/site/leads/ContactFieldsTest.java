package org.vorzimmer.web.site.leads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vorzimmer.consents.FormField;
import org.vorzimmer.consents.FormRules;

/** Takes every input of the pages with a form: each is a field that names its purpose, and says itself when it is voluntary. */
class ContactFieldsTest {

    private static final Pattern INPUT = Pattern.compile("<[a-z]+:\\w+ [^>]*value=\"#\\{\\w+View\\.form\\.(\\w+)}\"[^>]*>");
    private static final Pattern MARK = Pattern.compile("mark=\"#\\{\\w+View\\.voluntary\\('(\\w+)'\\)}\"");
    /** Says nothing about a person: the trap for programs, the form's own ticket, the answer to the consent that the policy asks. */
    private static final Set<String> NO_DATA = Set.of("website", "ticket", "consent");

    @Test
    void everyInputIsAFieldWithAPurposeAndAMark() throws IOException {
        assertThat(marked("contact.xhtml")).isEqualTo(Arrays.stream(FormField.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void theCallbackPageAsksNoMoreThanItsRulesKnow() throws IOException {
        FormRules rules = FormRules.forCallbacks(Set.of(), FormRules.Company.OPTIONAL);
        assertThat(marked("callback.xhtml")).isEqualTo(Arrays.stream(FormField.values()).filter(rules::isAsked).map(Enum::name).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Set<String> marked(String page) throws IOException {
        List<MatchResult> inputs = INPUT.matcher(Files.readString(Path.of("src/main/webapp/leads/" + page))).results().toList();
        assertThat(inputs).isNotEmpty();
        Set<String> marked = new TreeSet<>();
        for (MatchResult input : inputs) {
            if (!NO_DATA.contains(input.group(1))) {
                List<String> fields = MARK.matcher(input.group()).results().map(mark -> mark.group(1)).toList();
                assertThat(fields).as("field that tells whether %s is voluntary", input.group(1)).hasSize(1);
                assertThat(FormField.valueOf(fields.get(0)).getPurpose()).as("purpose of %s", input.group(1)).isNotNull();
                marked.add(fields.get(0));
            }
        }
        return marked;
    }
}
