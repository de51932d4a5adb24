package org.vorzimmer.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vorzimmer.mandates.MandateVerdict;
import org.vorzimmer.shared.IbanRefusal;
import org.vorzimmer.shared.PostalAddress;
import org.vorzimmer.shared.VatId;

/** Whatever a value type can find wrong has its sentence, here and in English. */
class RefusalTextsTest {

    @Test
    void everyRefusalHasASentence() {
        Stream<String> ibans = Arrays.stream(IbanRefusal.Reason.values()).map(reason -> new IbanRefusal(reason, "NL", 18, 17).messageKey());
        Stream<String> addresses = Arrays.stream(PostalAddress.Fault.values()).map(fault -> new PostalAddress.Problem(PostalAddress.Part.TOWN, fault).messageKey());
        Stream<String> vatIds = Arrays.stream(VatId.Refusal.values()).map(VatId.Refusal::messageKey);
        Stream<String> mandates = Arrays.stream(MandateVerdict.Refusal.values()).map(MandateVerdict.Refusal::messageKey);
        assertThat(Stream.of(ibans, addresses, vatIds, mandates).flatMap(keys -> keys))
                .allSatisfy(key -> assertThat(new Texts_de().keySet()).contains(key)).allSatisfy(key -> assertThat(new Texts_en().keySet()).contains(key));
    }
}
