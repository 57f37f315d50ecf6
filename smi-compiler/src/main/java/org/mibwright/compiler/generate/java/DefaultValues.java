package org.mibwright.compiler.generate.java;

import com.palantir.javapoet.CodeBlock;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.mibwright.compiler.model.DefaultValue;

/** Writes DEFVALs as values of the Java type of their object; those that do not fit it are left out. */
final class DefaultValues {
    /** Far below what a class file allows, and above any default in the field. */
    private static final int MAX_LENGTH = 4096;

    private DefaultValues() {}

    /** An expression for a default. */
    static Optional<CodeBlock> expression(JavaSyntax syntax, DefaultValue value) {
        return switch (syntax.kind()) {
            case INTEGER -> number(value, Integer.MIN_VALUE, Integer.MAX_VALUE).map(n -> CodeBlock.of("$L", n));
            case UNSIGNED -> unsigned32(value).map(n -> CodeBlock.of("$LL", n));
            case GAUGE -> unsigned32(value).map(n -> made(RuntimeTypes.GAUGE32, n));
            case COUNTER32 -> unsigned32(value).map(n -> made(RuntimeTypes.COUNTER32, n));
            case COUNTER64 -> number(value, 0, Long.MAX_VALUE).map(n -> made(RuntimeTypes.COUNTER64, n));
            case TIME_TICKS -> unsigned32(value).map(n -> made(RuntimeTypes.TIME_TICKS, n));
            case TRUTH -> truth(value);
            case ENUMERATED -> syntax.labels().flatMap(labels -> enumerated(labels, value));
            case BITS -> syntax.labels().flatMap(labels -> bits(labels, value));
            case TEXT -> octets(value).flatMap(DefaultValues::text);
            case OCTETS -> octets(value).map(DefaultValues::octetString);
            case MAC_ADDRESS ->
                octets(value)
                        .filter(octets -> octets.length == 6)
                        .map(octets -> CodeBlock.of("$T.of($L)", RuntimeTypes.MAC_ADDRESS, octetString(octets)));
            case DATE_AND_TIME ->
                octets(value).map(octets -> CodeBlock.of("$T.of($L)", RuntimeTypes.DATE_AND_TIME, octetString(octets)));
            case IP_ADDRESS, NETWORK_ADDRESS ->
                octets(value).filter(octets -> octets.length == 4).map(DefaultValues::address);
            case OID -> oid(value);
            case OPAQUE, ANY -> Optional.empty();
        };
    }

    private static Optional<BigInteger> number(DefaultValue value, long least, long greatest) {
        return value instanceof DefaultValue.Number number
                        && number.value().compareTo(BigInteger.valueOf(least)) >= 0
                        && number.value().compareTo(BigInteger.valueOf(greatest)) <= 0
                ? Optional.of(number.value())
                : Optional.empty();
    }

    private static Optional<BigInteger> unsigned32(DefaultValue value) {
        return number(value, 0, 0xffff_ffffL);
    }

    private static CodeBlock made(Object type, BigInteger number) {
        return CodeBlock.of("$T.of($L)", type, number.bitLength() < 32 ? number.toString() : number + "L");
    }

    private static Optional<CodeBlock> truth(DefaultValue value) {
        if (value instanceof DefaultValue.Label label) {
            return switch (label.label()) {
                case "true" -> Optional.of(CodeBlock.of("true"));
                case "false" -> Optional.of(CodeBlock.of("false"));
                default -> Optional.empty();
            };
        }
        return number(value, 1, 2).map(n -> CodeBlock.of("$L", n.intValue() == 1));
    }

    private static Optional<CodeBlock> enumerated(Enumeration labels, DefaultValue value) {
        Optional<LabelConstant> constant = Optional.empty();
        if (value instanceof DefaultValue.Label label) {
            constant = labels.find(label.label());
            if (constant.isEmpty() && label.value().isPresent()) {
                constant = labels.find(label.value().getAsLong());
            }
        } else if (value instanceof DefaultValue.Number number && number.value().bitLength() < 64) {
            constant = labels.find(number.value().longValue());
        }
        return constant.map(
                found -> CodeBlock.of("$T.of($T.$L)", RuntimeTypes.ENUMERATED, labels.type(), found.constant()));
    }

    private static Optional<CodeBlock> bits(Enumeration labels, DefaultValue value) {
        if (!(value instanceof DefaultValue.Bits bits)) {
            return Optional.empty();
        }
        List<CodeBlock> constants = new ArrayList<>();
        for (String label : bits.labels()) {
            Optional<LabelConstant> constant = labels.find(label);
            if (constant.isEmpty()) {
                return Optional.empty();
            }
            constants.add(CodeBlock.of("$T.$L", labels.type(), constant.get().constant()));
        }
        return Optional.of(CodeBlock.of("$T.of($L)", RuntimeTypes.BITS, CodeBlock.join(constants, ",$W")));
    }

    private static Optional<byte[]> octets(DefaultValue value) {
        byte[] octets;
        if (value instanceof DefaultValue.Text text) {
            octets = text.text().getBytes(StandardCharsets.UTF_8);
        } else if (value instanceof DefaultValue.Octets hex) {
            octets = hex.bytes();
        } else {
            return Optional.empty();
        }
        return Optional.of(octets).filter(all -> all.length <= MAX_LENGTH);
    }

    private static Optional<CodeBlock> text(byte[] octets) {
        String text = new String(octets, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0 ? Optional.of(CodeBlock.of("$L", JavaText.literal(text))) : Optional.empty();
    }

    private static CodeBlock octetString(byte[] octets) {
        if (octets.length == 0) {
            return CodeBlock.of("$T.EMPTY", RuntimeTypes.OCTET_STRING);
        }
        return CodeBlock.of(
                "$T.fromHex($S)", RuntimeTypes.OCTET_STRING, HexFormat.of().formatHex(octets));
    }

    private static CodeBlock address(byte[] octets) {
        return CodeBlock.of(
                "$T.of($L, $L, $L, $L)",
                RuntimeTypes.IP_ADDRESS,
                octets[0] & 0xff,
                octets[1] & 0xff,
                octets[2] & 0xff,
                octets[3] & 0xff);
    }

    private static Optional<CodeBlock> oid(DefaultValue value) {
        return value instanceof DefaultValue.Identifier identifier
                ? identifier
                        .oid()
                        .filter(oid -> oid.size() <= 128)
                        .map(oid -> CodeBlock.of("$T.of($S)", RuntimeTypes.OID, oid))
                : Optional.empty();
    }
}
