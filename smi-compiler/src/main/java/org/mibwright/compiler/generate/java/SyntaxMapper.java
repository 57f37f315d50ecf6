package org.mibwright.compiler.generate.java;

import static org.mibwright.compiler.generate.java.RuntimeTypes.SYNTAX;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mibwright.compiler.generate.java.JavaSyntax.Kind;
import org.mibwright.compiler.model.EffectiveType;
import org.mibwright.compiler.model.LeafObject;
import org.mibwright.compiler.model.Range;
import org.mibwright.compiler.model.SymbolKey;
import org.mibwright.compiler.model.Syntax;

/** Maps a SYNTAX to the Java type of its values and the expression that makes its runtime counterpart. */
final class SyntaxMapper {
    /** Textual conventions and SMIv1 types that hold text, whether or not their DISPLAY-HINT says so. */
    private static final Set<String> TEXTS = Set.of(
            "DisplayString",
            "SnmpAdminString",
            "InternationalDisplayString",
            "OwnerString",
            "Utf8String",
            "LongUtf8String");

    /** All octets as one text: the hint of DisplayString, SnmpAdminString and most of their kin. */
    private static final Pattern TEXT_HINT = Pattern.compile("\\d+[at]");

    private final Names names;

    SyntaxMapper(Names names) {
        this.names = names;
    }

    /** The syntax of an object. */
    JavaSyntax map(LeafObject object) {
        return map(object.syntax(), Optional.of(object.key()));
    }

    /**
     * A syntax.
     *
     * @param object the object whose syntax it is, if it is one's
     */
    JavaSyntax map(Syntax syntax, Optional<SymbolKey> object) {
        EffectiveType type = syntax.effective();
        return switch (type.base()) {
            case INTEGER -> integer(syntax, object);
            case BITS -> bits(syntax, object);
            case OCTET_STRING -> octets(syntax);
            case UNSIGNED32 -> number(Kind.UNSIGNED, TypeName.LONG.box(), "unsigned32", type);
            case GAUGE32 -> number(Kind.GAUGE, RuntimeTypes.GAUGE32, "gauge32", type);
            case COUNTER32 -> plain(Kind.COUNTER32, RuntimeTypes.COUNTER32, "counter32");
            case COUNTER64 -> plain(Kind.COUNTER64, RuntimeTypes.COUNTER64, "counter64");
            case TIME_TICKS -> plain(Kind.TIME_TICKS, RuntimeTypes.TIME_TICKS, "timeTicks");
            case IP_ADDRESS ->
                isNamed(syntax, "NetworkAddress")
                        ? plain(Kind.NETWORK_ADDRESS, RuntimeTypes.IP_ADDRESS, "ipAddress")
                        : plain(Kind.IP_ADDRESS, RuntimeTypes.IP_ADDRESS, "ipAddress");
            case OBJECT_IDENTIFIER -> plain(Kind.OID, RuntimeTypes.OID, "oid");
            case OPAQUE -> plain(Kind.OPAQUE, RuntimeTypes.OPAQUE, "opaque");
            case UNKNOWN -> plain(Kind.ANY, RuntimeTypes.VALUE, "any");
        };
    }

    private JavaSyntax integer(Syntax syntax, Optional<SymbolKey> object) {
        Labelling labelling = names.labellings().of(syntax, object);
        if (labelling instanceof Labelling.Truth) {
            return plain(Kind.TRUTH, TypeName.BOOLEAN.box(), "truthValue");
        }
        Optional<Enumeration> labels = enumeration(labelling);
        if (labels.isEmpty()) {
            return number(Kind.INTEGER, TypeName.INT.box(), "integer32", syntax.effective());
        }
        CodeBlock ranges = syntax.namedNumbers().isEmpty()
                ? CodeBlock.of("")
                : SyntaxRanges.ofLabels(syntax.namedNumbers(), labels.get());
        return labelled(Kind.ENUMERATED, RuntimeTypes.ENUMERATED, "enumerated", labels.get(), ranges);
    }

    private JavaSyntax bits(Syntax syntax, Optional<SymbolKey> object) {
        return enumeration(names.labellings().of(syntax, object))
                .map(labels -> labelled(Kind.BITS, RuntimeTypes.BITS, "bits", labels, CodeBlock.of("")))
                .orElseGet(() -> plain(Kind.OCTETS, RuntimeTypes.OCTET_STRING, "octetString"));
    }

    private Optional<Enumeration> enumeration(Labelling labelling) {
        return labelling instanceof Labelling.Runtime runtime
                ? Optional.of(runtime.enumeration())
                : labelling.generatedFor().flatMap(names::enumeration);
    }

    private JavaSyntax octets(Syntax syntax) {
        EffectiveType type = syntax.effective();
        if (isNamed(syntax, "MacAddress") && allSizes(type, Set.of(6L))) {
            return plain(Kind.MAC_ADDRESS, RuntimeTypes.MAC_ADDRESS, "macAddress");
        }
        if (isNamed(syntax, "DateAndTime") && allSizes(type, Set.of(8L, 11L))) {
            return plain(Kind.DATE_AND_TIME, RuntimeTypes.DATE_AND_TIME, "dateAndTime");
        }
        CodeBlock sizes = SyntaxRanges.ofSizes(type.sizes());
        if (isText(syntax)) {
            return chain(Kind.TEXT, ClassName.get(String.class), "text", sizes, CodeBlock.of(""));
        }
        return chain(Kind.OCTETS, RuntimeTypes.OCTET_STRING, "octetString", sizes, hint(type));
    }

    private static boolean allSizes(EffectiveType type, Set<Long> allowed) {
        return type.sizes().stream()
                .allMatch(size ->
                        size.isSingle() && allowed.contains(size.minimum().longValue()));
    }

    private static boolean isText(Syntax syntax) {
        return syntax.effective()
                .displayHint()
                .map(String::trim)
                .map(hint -> TEXT_HINT.matcher(hint).matches())
                .orElseGet(() -> TEXTS.stream().anyMatch(name -> isNamed(syntax, name)));
    }

    private static boolean isNamed(Syntax syntax, String name) {
        return syntax.name().equals(name)
                || syntax.effective().chain().stream()
                        .anyMatch(key -> key.name().equals(name));
    }

    private static JavaSyntax number(Kind kind, TypeName type, String factory, EffectiveType effective) {
        Optional<Range> base = effective.base().range();
        CodeBlock ranges =
                base.map(all -> SyntaxRanges.ofNumbers(effective.ranges(), all)).orElse(CodeBlock.of(""));
        return chain(kind, type, factory, ranges, hint(effective));
    }

    private static CodeBlock hint(EffectiveType type) {
        return type.displayHint()
                .filter(hint -> !hint.equals("d") && !hint.isBlank() && hint.length() <= 255)
                .map(hint -> CodeBlock.of(".hint($L)", JavaText.literal(hint)))
                .orElse(CodeBlock.of(""));
    }

    private static JavaSyntax plain(Kind kind, TypeName type, String factory) {
        return chain(kind, type, factory, CodeBlock.of(""), CodeBlock.of(""));
    }

    private static JavaSyntax chain(Kind kind, TypeName type, String factory, CodeBlock ranges, CodeBlock hint) {
        CodeBlock expression = CodeBlock.of("$T.$L()$L$L", SYNTAX, factory, ranges, hint);
        return new JavaSyntax(kind, type, Optional.empty(), expression);
    }

    private static JavaSyntax labelled(
            Kind kind, ClassName type, String factory, Enumeration labels, CodeBlock ranges) {
        CodeBlock argument =
                labels.isEnum() ? CodeBlock.of("$T.class", labels.type()) : CodeBlock.of("$T.LABELS", labels.type());
        return new JavaSyntax(
                kind,
                ParameterizedTypeName.get(type, labels.type()),
                Optional.of(labels),
                CodeBlock.of("$T.$L($L)$L", SYNTAX, factory, argument, ranges));
    }
}
