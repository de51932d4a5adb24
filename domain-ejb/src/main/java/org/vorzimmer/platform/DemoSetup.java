package org.vorzimmer.platform;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.Role;
import org.vorzimmer.shared.Setting;
import org.vorzimmer.security.DemoLogins;
import org.vorzimmer.tariffs.DemoTariffs;
import org.vorzimmer.telephony.NewKey;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantId;

/**
 * In demo mode: makes the five operators when they are missing and tells the launcher one fresh password for each login.
 * It works while the application is being started, when no role counts yet.
 */
@Singleton
@Startup
@DependsOn("Migrations")
public class DemoSetup {

    /** Beside the logins' file; the simulator of calls reads it while the demo runs. */
    private static final String TELEPHONE_KEYS = "telephone-keys.tsv";

    @Inject DemoTenants tenants;
    @Inject DemoLogins logins;
    @Inject DemoTariffs tariffs;
    @Inject DemoOffice office;
    @Inject CurrentTenant current;

    /** One login of the demo. */
    private record Person(String mailbox, String name, List<String> roles) {
    }

    private static final List<Person> STAFF = List.of(
            new Person("leitung", "Vera Amtmann", List.of(Role.TENANT_ADMIN, Role.OFFICE_LEAD)),
            new Person("sekretariat", "Sina Vogt", List.of(Role.AGENT)),
            new Person("buchhaltung", "Bernd Kramer", List.of(Role.BILLING)),
            new Person("datenschutz", "Dora Schutz", List.of(Role.PRIVACY_OFFICER)));

    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void prepare() {
        if (!Setting.DEMO.isTrue()) {
            return;
        }
        List<DemoTenants.Made> made = tenants.ensure();
        made.stream().filter(DemoTenants.Made::fresh)
                .forEach(tenant -> current.runAs(tenant.id(), () -> {
                    tenants.fill(tenant.host());
                    tariffs.fill(slug(tenant.host()));
                    office.fill();
                }));
        // A second node has no launcher that asks for logins: it must not change the passwords of the first.
        Setting.LOGINS_FILE.optional().ifPresent(file -> tell(Path.of(file), made));
    }

    private void tell(Path file, List<DemoTenants.Made> made) {
        List<String> lines = new ArrayList<>();
        renew(TenantId.PLATFORM, "platform.localhost", new Person("admin", "Paul Plattner", List.of(Role.PLATFORM_ADMIN)), lines);
        made.forEach(tenant -> STAFF.forEach(person -> renew(tenant.id(), tenant.host(), person, lines)));
        made.forEach(tenant -> current.runAs(tenant.id(), () -> office.renewUsers()
                .forEach(person -> lines.add(line(tenant.host(), person.role(), person.mailbox(), person.password())))));
        write(file, lines);
        write(file.resolveSibling(TELEPHONE_KEYS), made.stream().map(this::telephoneKey).toList());
    }

    private String telephoneKey(DemoTenants.Made tenant) {
        NewKey[] key = new NewKey[1];
        current.runAs(tenant.id(), () -> key[0] = office.renewTelephoneKey());
        return String.join("\t", slug(tenant.host()), tenant.host(), Setting.HTTP_PORT.get(), key[0].code(), key[0].secret());
    }

    /** For nobody's eyes but those of whoever has started the demo. */
    private static void write(Path file, List<String> lines) {
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(file, lines, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void renew(TenantId tenant, String host, Person person, List<String> lines) {
        String mail = person.mailbox() + "@" + host.replace(".localhost", ".example");
        current.runAs(tenant, () -> {
            String password = logins.renew(new EmailAddress(mail), person.name(), person.roles());
            lines.add(line(host, String.join(",", person.roles()), mail, password));
        });
    }

    private static String line(String host, String roles, String mail, String password) {
        return String.join("\t", slug(host), roles, mail, password, host);
    }

    private static String slug(String host) {
        return host.substring(0, host.indexOf('.'));
    }
}
