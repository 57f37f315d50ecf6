package org.mibwright.snmp.mib;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.smi.Oid;

/**
 * A MIB module as it is known at run time: its identity, and every definition that has a place in the OID tree. It is
 * read from the module descriptor in the MIB jar when it is first asked for more than its name.
 *
 * <p>Thread-safe.
 */
public final class MibModule {
    /**
     * A REVISION of the module.
     *
     * @param date the date as {@code yyyy-MM-dd}, or as the module has it if it is no date
     * @param description what changed
     */
    public record Revision(String date, Optional<String> description) {}

    private final String name;
    private final Callable<InputStream> source;
    private final @Nullable List<Oid> roots;
    private volatile @Nullable ModuleFacts facts;

    private MibModule(String name, @Nullable List<Oid> roots, Callable<InputStream> source) {
        this.name = name;
        this.roots = roots;
        this.source = source;
    }

    /**
     * The module whose descriptor lies beside a generated class.
     *
     * @param anchor a class of the jar
     * @param name the module's name
     */
    public static MibModule of(Class<?> anchor, String name) {
        return new MibModule(name, null, () -> {
            String resource = "/META-INF/mibwright/modules/" + name + ".mod";
            InputStream stream = anchor.getResourceAsStream(resource);
            if (stream == null) {
                throw new MissingResourceException(resource + " is not beside " + anchor, anchor.getName(), resource);
            }
            return stream;
        });
    }

    static MibModule of(URL descriptor, String name, List<Oid> roots) {
        return new MibModule(name, roots, descriptor::openStream);
    }

    /**
     * The module that a descriptor describes.
     *
     * @param name the module's name
     * @param descriptor the text of the descriptor
     */
    public static MibModule parse(String name, String descriptor) {
        return new MibModule(name, null, () -> stream(descriptor));
    }

    /**
     * A module whose descriptor is made when it is first asked for.
     *
     * @param name the module's name
     * @param roots the OIDs at or below which all its definitions are
     * @param descriptor makes the text of the descriptor; it may be called more than once
     */
    public static MibModule of(String name, List<Oid> roots, Supplier<String> descriptor) {
        return new MibModule(name, List.copyOf(roots), () -> stream(descriptor.get()));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The OIDs at or below which all definitions are, if that can be told without reading them. */
    List<Oid> roots() {
        return roots == null ? List.of(Oid.EMPTY) : roots;
    }

    private ModuleFacts facts() {
        ModuleFacts known = facts;
        if (known == null) {
            known = read();
            facts = known;
        }
        return known;
    }

    private ModuleFacts read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(source.call(), StandardCharsets.UTF_8))) {
            return ModuleReader.read(name, lines);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the descriptor of " + name, e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("cannot read the descriptor of " + name, e);
        }
    }

    /** The name, such as {@code IF-MIB}. */
    public String name() {
        return name;
    }

    /** The dialect that it is written in: {@code SMIv1} or {@code SMIv2}. */
    public String language() {
        return facts().language();
    }

    /** The LAST-UPDATED date as {@code yyyy-MM-dd}. */
    public Optional<String> lastUpdated() {
        return facts().lastUpdated();
    }

    /** The ORGANIZATION clause. */
    public Optional<String> organization() {
        return facts().organization();
    }

    /** The CONTACT-INFO clause. */
    public Optional<String> contactInfo() {
        return facts().contactInfo();
    }

    /** The DESCRIPTION of the MODULE-IDENTITY. */
    public Optional<String> description() {
        return facts().description();
    }

    /** The REVISION clauses in the order of the module, usually newest first. */
    public List<Revision> revisions() {
        return facts().revisions();
    }

    /** The imported symbols by the module that they come from. */
    public Map<String, List<String>> imports() {
        return facts().imports();
    }

    /** Every definition with a place in the OID tree, in the order of the module. */
    public List<MibNode> nodes() {
        return facts().nodes();
    }

    /** The definition with this descriptor. */
    public Optional<MibNode> find(String descriptor) {
        return Optional.ofNullable(facts().byName().get(descriptor));
    }

    /** The definition with just this OID. */
    public Optional<MibNode> find(Oid oid) {
        return Optional.ofNullable(facts().byOid().get(oid));
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
