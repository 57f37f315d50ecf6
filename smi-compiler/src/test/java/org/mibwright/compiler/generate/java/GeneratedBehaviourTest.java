package org.mibwright.compiler.generate.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mibwright.snmp.mib.Access;
import org.mibwright.snmp.mib.Column;
import org.mibwright.snmp.mib.IndexCodec;
import org.mibwright.snmp.mib.ManagedObject;
import org.mibwright.snmp.mib.MibCatalog;
import org.mibwright.snmp.mib.MibModule;
import org.mibwright.snmp.mib.Notification;
import org.mibwright.snmp.mib.SyntaxException;
import org.mibwright.snmp.mib.Table;
import org.mibwright.snmp.mib.WritableColumn;
import org.mibwright.snmp.smi.Integer32;
import org.mibwright.snmp.smi.Oid;

/** Loads the classes of our own modules and asks them what they stand for. */
class GeneratedBehaviourTest {
    private static final String LINK = "com.acme.mibs.acme_link_mib.";

    @TempDir
    static Path classes;

    private static URLClassLoader loader;

    @BeforeAll
    static void compile() throws IOException {
        assertThat(OwnModules.generate(JavaOptions.of("com.acme.mibs")).compile(classes))
                .isEmpty();
        loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, GeneratedBehaviourTest.class.getClassLoader());
    }

    @AfterAll
    static void close() throws IOException {
        loader.close();
    }

    @SuppressWarnings("unchecked")
    private static <T> T constant(String type, String name) throws ReflectiveOperationException {
        Field field = Class.forName(type, true, loader).getField(name);
        return (T) field.get(null);
    }

    @Test
    void anIndexBecomesTheSuffixThatTheRfcAsksFor() throws ReflectiveOperationException {
        Table<?, Object> links = constant(LINK + "AcmeLinkEntry", "acmeLinkTable");
        IndexCodec<Object> codec = links.index();
        Object index = Class.forName(LINK + "AcmeLinkEntry$Index", true, loader)
                .getConstructor(long.class, String.class)
                .newInstance(3L, "up");
        assertThat(codec.encode(index)).isEqualTo(Oid.of("3.117.112"));
        assertThat(codec.decode(Oid.of("3.117.112"))).isEqualTo(index);
    }

    @Test
    void rowsThatDependOnAnotherShareItsIndex() throws ReflectiveOperationException {
        Table<?, ?> links = constant(LINK + "AcmeLinkEntry", "acmeLinkTable");
        Table<?, ?> augmenting = constant(LINK + "AcmeLinkExtEntry", "acmeLinkExtTable");
        Table<?, ?> sparse = constant(LINK + "AcmeLinkLampEntry", "acmeLinkLampTable");
        assertThat(augmenting.index()).isSameAs(links.index());
        assertThat(sparse.index()).isSameAs(links.index());
    }

    @Test
    void aTableKnowsItsReadableColumns() throws ReflectiveOperationException {
        Table<?, ?> links = constant(LINK + "AcmeLinkEntry", "acmeLinkTable");
        assertThat(links.columns().stream().map(ManagedObject::name))
                .containsExactly(
                        "acmeLinkState",
                        "acmeLinkFaults",
                        "acmeLinkAdminState",
                        "acmeLinkTaken",
                        "acmeLinkTemperature",
                        "acmeLinkRowStatus");
        assertThat(links.entryOid()).isEqualTo(Oid.of("1.3.6.1.4.1.99999.1.1.2.1"));
        Table<?, ?> peers = constant("com.acme.mibs.acme_v1_mib.AcmePeerEntry", "acmePeerTable");
        assertThat(peers.columns().stream().map(ManagedObject::name))
                .containsExactly("acmePeerAddress", "acme-peer-name");
    }

    @Test
    void aColumnCarriesItsFacts() throws ReflectiveOperationException {
        WritableColumn<?, ?> column = constant(LINK + "AcmeLinkEntry", "acmeLinkAdminState");
        assertThat(column.oid()).isEqualTo(Oid.of("1.3.6.1.4.1.99999.1.1.2.1.5"));
        assertThat(column.access()).isEqualTo(Access.READ_CREATE);
        assertThat(column.defaultValue().orElseThrow()).hasToString("up(1)");
        column.syntax().check(Integer32.of(2));
        assertThat(catchThrowableOfType(
                        SyntaxException.class, () -> column.syntax().check(Integer32.of(3))))
                .isNotNull();
        Column<?, ?> temperature = constant(LINK + "AcmeLinkEntry", "acmeLinkTemperature");
        assertThat(temperature.syntax().format(Integer32.of(215))).isEqualTo("21.5");
    }

    @Test
    void aNotificationKnowsItsObjects() throws ReflectiveOperationException {
        Notification down = constant(LINK + "AcmeLinkMib", "acmeLinkDown");
        assertThat(down.oid()).isEqualTo(Oid.of("1.3.6.1.4.1.99999.1.0.1"));
        assertThat(down.objects().stream().map(ManagedObject::name)).containsExactly("acmeLinkState", "acmeLinkFaults");
        Notification trap = constant("com.acme.mibs.acme_v1_mib.AcmeV1Mib", "acmePeerLost");
        assertThat(trap.oid()).isEqualTo(Oid.of("1.3.6.1.4.1.99998.0.7"));
    }

    @Test
    void aModuleFindsItsDescriptorBesideItsClasses() throws ReflectiveOperationException {
        MibModule module = constant(LINK + "AcmeLinkMib", "MODULE");
        assertThat(module.name()).isEqualTo("ACME-LINK-MIB");
        assertThat(module.lastUpdated()).contains("2025-01-31");
    }

    @Test
    void theCatalogueFindsTheModulesOfTheJar() {
        MibCatalog catalog = MibCatalog.fromClasspath(loader);
        assertThat(catalog.name(Oid.of("1.3.6.1.4.1.99999.1.1.2.1.3.3.117.112")))
                .isEqualTo("ACME-LINK-MIB::acmeLinkState.3.'up'");
    }
}
