package org.vorzimmer.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorzimmer.vault.VaultKit.LERCHE;
import static org.vorzimmer.vault.VaultKit.RUDEL;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vorzimmer.shared.OperatorAlert;

class KeyCareTest {

    private static final Duration LATER = Duration.ofHours(3);

    @TempDir Path folder;
    private VaultKit kit;

    @BeforeEach
    void start() {
        kit = new VaultKit(folder);
    }

    private KeyId key(String owner) {
        return kit.as(LERCHE, () -> kit.vault.newKey(owner));
    }

    private List<String> files() {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void keysWithoutARowGoAndTheOthersStay() {
        KeyId used = key("leads");
        KeyId orphan = key("leads");
        kit.named.add(used);
        assertThat(kit.as(LERCHE, () -> kit.careAfter(LATER).execute())).isEqualTo(new KeyCareRun.Outcome(2, 1));
        assertThat(kit.store.destroyed).containsExactly(orphan);
        assertThat(files()).containsExactly(used + ".key");
    }

    @Test
    void whatARestoreBroughtBackGoesAgainAndWhatHasItsKeyStays() {
        KeyId kept = key("leads");
        KeyId destroyed = key("leads");
        kit.does(LERCHE, () -> kit.careAfter(LATER).execute());
        assertThat(kit.store.destroyed).contains(destroyed);
        KeyId fresh = key("leads");
        kit.named.addAll(List.of(kept, destroyed, fresh));
        kit.store.destroyed.remove(kept);

        assertThat(kit.as(LERCHE, () -> kit.afterARestore().execute())).isEqualTo(1);
        assertThat(kit.named).containsExactlyInAnyOrder(kept, fresh);
        assertThat(kit.as(LERCHE, () -> kit.afterARestore().execute())).isZero();
    }

    @Test
    void fewOrphansGoEvenIfTheyAreAll() {
        KeyId orphan = key("leads");
        kit.does(LERCHE, () -> kit.careAfter(LATER).execute());
        assertThat(kit.store.destroyed).containsExactly(orphan);
    }

    @Test
    void aYoungKeyIsLeftAloneBecauseItsRowMayNotHaveCommitted() {
        key("leads");
        assertThat(kit.as(LERCHE, () -> kit.careAfter(Duration.ofMinutes(30)).execute())).isEqualTo(new KeyCareRun.Outcome(0, 0));
    }

    @Test
    void anotherTenantsKeysAreNotTouched() {
        key("leads");
        assertThat(kit.as(RUDEL, () -> kit.careAfter(LATER).execute())).isEqualTo(new KeyCareRun.Outcome(0, 0));
        assertThat(kit.store.destroyed).isEmpty();
    }

    @Test
    void keysThatNobodyAnswersForAreKeptAndReported() {
        key("forgotten");
        kit.does(LERCHE, () -> kit.careAfter(LATER).execute());
        assertThat(kit.store.destroyed).isEmpty();
        assertThat(kit.alerts).extracting(OperatorAlert::kind).containsExactly("KEYS_UNCLAIMED");
    }

    @Test
    void standingKeysAreNeverOrphans() {
        KeyId archive = kit.as(LERCHE, () -> kit.vault.tenantKey(TenantKey.ARCHIVE));
        kit.does(LERCHE, () -> kit.careAfter(LATER).execute());
        assertThat(kit.store.rows).containsKey(archive.toString());
    }

    @Test
    void whenTheDataSeemToBeMissingNothingIsDestroyed() {
        for (int i = 0; i < 1200; i++) {
            KeyId key = key("leads");
            if (i % 3 == 0) {
                kit.named.add(key);
            }
        }
        kit.does(LERCHE, () -> kit.careAfter(LATER).execute());
        assertThat(kit.store.destroyed).isEmpty();
        assertThat(kit.alerts).containsExactly(OperatorAlert.raise("KEYS_ORPHANED", LERCHE + "/leads", "800 of 1200"));
    }

    @Test
    void aDestroyedKeysCopyIsOverwrittenBeforeItGoes() throws IOException {
        KeyId key = key("leads");
        Path file = folder.resolve(LERCHE.toString()).resolve(key + ".key");
        Path sameBytes = folder.resolve("link");
        Files.createLink(sameBytes, file);
        byte[] before = Files.readAllBytes(sameBytes);
        kit.destruction.destroy(LERCHE, key);
        assertThat(file).doesNotExist();
        assertThat(Files.readAllBytes(sameBytes)).hasSameSizeAs(before).containsOnly(0);
    }

    @Test
    void theMirrorIsRepairedBothWays() throws IOException {
        KeyId lost = key("leads");
        KeyId destroyedElsewhere = key("leads");
        Files.delete(folder.resolve(LERCHE.toString()).resolve(lost + ".key"));
        kit.store.destroy(LERCHE, destroyedElsewhere, VaultKit.NOW);
        kit.mirroring.repair();
        assertThat(files()).containsExactly(lost + ".key");
    }

    @Test
    void aLostKeyStoreComesBackFromTheMirrorWithoutWhatWasDestroyed() {
        KeyId kept = key("leads");
        KeyId gone = key("leads");
        Sealed sealed = kit.as(LERCHE, () -> kit.vault.seal(kept, "lead.message", "Hallo"));
        kit.destruction.destroy(LERCHE, gone);
        kit.store.rows.clear();
        kit.store.destroyed.clear();

        assertThat(kit.mirroring.restoreIfLost()).isEqualTo(1);
        kit.does(LERCHE, () -> assertThat(kit.vault.open(kept, "lead.message", sealed)).contains("Hallo"));
        assertThat(kit.mirroring.restoreIfLost()).isZero();
    }

    @Test
    void aMirrorThatCannotBeWrittenRaisesAnAlarmButTheKeyIsMade() throws IOException {
        Files.writeString(folder.resolve(LERCHE.toString()), "a file where the tenant's folder should be");
        KeyId key = key("leads");
        assertThat(kit.store.rows).containsKey(key.toString());
        assertThat(kit.alerts).extracting(OperatorAlert::kind).containsExactly("KEY_MIRROR");
    }
}
