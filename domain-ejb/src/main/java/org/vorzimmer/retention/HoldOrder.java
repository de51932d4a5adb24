package org.vorzimmer.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.HoldType;

/**
 * An order to keep data.
 *
 * @param type ground
 * @param reason why, for the reviewer; no names
 * @param kinds whole kinds of data
 * @param records single records per kind
 * @param reviewOn when somebody looks again; absent = as late as the ground allows
 */
public record HoldOrder(@NotNull HoldType type, @NotBlank @Size(max = 300) String reason, Set<DataKind> kinds, Map<DataKind, List<Long>> records,
        Optional<LocalDate> reviewOn) {

    public HoldOrder {
        kinds = Set.copyOf(kinds);
        records = Map.copyOf(records);
    }

    public static HoldOrder onRecords(HoldType type, String reason, DataKind kind, List<Long> records) {
        return new HoldOrder(type, reason, Set.of(), Map.of(kind, records), Optional.empty());
    }

    public static HoldOrder onKinds(HoldType type, String reason, Set<DataKind> kinds) {
        return new HoldOrder(type, reason, kinds, Map.of(), Optional.empty());
    }
}
