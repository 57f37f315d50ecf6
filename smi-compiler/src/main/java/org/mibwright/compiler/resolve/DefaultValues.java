package org.mibwright.compiler.resolve;

import java.math.BigInteger;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.mibwright.compiler.ast.BinaryLiteral;
import org.mibwright.compiler.ast.BitsValue;
import org.mibwright.compiler.ast.DefaultValue;
import org.mibwright.compiler.ast.HexLiteral;
import org.mibwright.compiler.ast.Identifier;
import org.mibwright.compiler.ast.NameValue;
import org.mibwright.compiler.ast.NumberLiteral;
import org.mibwright.compiler.ast.OidValue;
import org.mibwright.compiler.ast.QuotedText;
import org.mibwright.compiler.ast.ValueNode;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.model.BaseType;
import org.mibwright.compiler.model.Syntax;

/** Types the values of DEFVAL clauses by the syntax of their objects (RFC 2578 section 7.9). */
final class DefaultValues {
    private final Scope scope;
    private final OidTable oids;
    private final OidValues values;

    DefaultValues(Scope scope, OidTable oids) {
        this.scope = scope;
        this.oids = oids;
        this.values = new OidValues(oids);
    }

    org.mibwright.compiler.model.DefaultValue resolve(DefaultValue clause, Syntax syntax) {
        ValueNode node = clause.value();
        BaseType base = syntax.base();
        if (node instanceof QuotedText text) {
            return new org.mibwright.compiler.model.DefaultValue.Text(text.text());
        }
        if (node instanceof NumberLiteral number) {
            return number(number, base);
        }
        if (node instanceof HexLiteral hex) {
            String written = "'" + hex.digits() + "'H";
            return base.isNumber()
                    ? new org.mibwright.compiler.model.DefaultValue.Number(hex.value(), written)
                    : new org.mibwright.compiler.model.DefaultValue.Octets(
                            octets(hex.digits().toLowerCase(Locale.ROOT)), written);
        }
        if (node instanceof BinaryLiteral binary) {
            String written = "'" + binary.digits() + "'B";
            return base.isNumber()
                    ? new org.mibwright.compiler.model.DefaultValue.Number(binary.value(), written)
                    : new org.mibwright.compiler.model.DefaultValue.Octets(binaryOctets(binary.digits()), written);
        }
        if (node instanceof NameValue name) {
            return name(name.name(), syntax);
        }
        if (node instanceof BitsValue bits) {
            return bits(bits, syntax);
        }
        if (node instanceof OidValue oid) {
            return oid(oid, base);
        }
        return other(node, base);
    }

    private org.mibwright.compiler.model.DefaultValue number(NumberLiteral number, BaseType base) {
        String written = number.value().toString();
        return base.isNumber() || base == BaseType.UNKNOWN
                ? new org.mibwright.compiler.model.DefaultValue.Number(number.value(), written)
                : new org.mibwright.compiler.model.DefaultValue.Other(written);
    }

    private org.mibwright.compiler.model.DefaultValue name(Identifier name, Syntax syntax) {
        BaseType base = syntax.base();
        if (base == BaseType.OBJECT_IDENTIFIER) {
            return identifier(name);
        }
        if (base == BaseType.BITS) {
            return new org.mibwright.compiler.model.DefaultValue.Bits(List.of(name.text()));
        }
        for (var label : syntax.effective().namedNumbers()) {
            if (label.label().equals(name.text())) {
                return new org.mibwright.compiler.model.DefaultValue.Label(
                        label.label(), OptionalLong.of(label.value()));
            }
        }
        if (base.isNumber()) {
            BigInteger value = NamedValues.number(new NameValue(name, name.span()), scope);
            if (value != null) {
                return new org.mibwright.compiler.model.DefaultValue.Number(value, name.text());
            }
        }
        return syntax.effective().isEnumeration() || base == BaseType.UNKNOWN
                ? new org.mibwright.compiler.model.DefaultValue.Label(name.text(), OptionalLong.empty())
                : new org.mibwright.compiler.model.DefaultValue.Other(name.text());
    }

    private org.mibwright.compiler.model.DefaultValue bits(BitsValue bits, Syntax syntax) {
        if (syntax.base() != BaseType.BITS && bits.labels().size() == 1) {
            return name(bits.labels().get(0), syntax);
        }
        if (syntax.base() == BaseType.BITS || syntax.base() == BaseType.UNKNOWN) {
            return new org.mibwright.compiler.model.DefaultValue.Bits(
                    bits.labels().stream().map(label -> label.text()).toList());
        }
        return new org.mibwright.compiler.model.DefaultValue.Other(bits.span().text());
    }

    private org.mibwright.compiler.model.DefaultValue identifier(Identifier name) {
        Symbol symbol = scope.value(name);
        if (symbol == null) {
            scope.log().report(Rule.OID_UNKNOWN, name.span(), name);
        }
        return new org.mibwright.compiler.model.DefaultValue.Identifier(
                Optional.ofNullable(symbol).map(oids::oid),
                Optional.ofNullable(symbol).map(Symbol::key),
                name.text());
    }

    private org.mibwright.compiler.model.DefaultValue oid(OidValue value, BaseType base) {
        String written = Headers.written(value);
        if (base != BaseType.OBJECT_IDENTIFIER && base != BaseType.UNKNOWN) {
            return new org.mibwright.compiler.model.DefaultValue.Other("{ " + written + " }");
        }
        if (value.arcs().size() == 1 && value.arcs().get(0).number().isEmpty()) {
            Optional<Identifier> name = value.arcs().get(0).name();
            if (name.isPresent()) {
                return identifier(name.get());
            }
        }
        OidTable.Entry entry = values.resolve(null, value, scope);
        return new org.mibwright.compiler.model.DefaultValue.Identifier(
                Optional.ofNullable(entry.oid()), Optional.empty(), written);
    }

    private static org.mibwright.compiler.model.DefaultValue other(ValueNode node, BaseType base) {
        String written = node.span().text().strip();
        if (base == BaseType.IP_ADDRESS) {
            String[] parts = written.split("\\.");
            StringBuilder octets = new StringBuilder();
            for (String part : parts) {
                if (part.isEmpty() || part.length() > 3 || !part.chars().allMatch(c -> c >= '0' && c <= '9')) {
                    break;
                }
                octets.append(HexFormat.of().toHexDigits((byte) Integer.parseInt(part)));
            }
            if (parts.length == 4 && octets.length() == 8) {
                return new org.mibwright.compiler.model.DefaultValue.Octets(octets.toString(), written);
            }
        }
        return new org.mibwright.compiler.model.DefaultValue.Other(written);
    }

    /** An odd digit at the end stands for the upper half of an octet (X.680 section 12.12). */
    private static String octets(String digits) {
        return digits.length() % 2 == 0 ? digits : digits + "0";
    }

    private static String binaryOctets(String digits) {
        StringBuilder octets = new StringBuilder();
        for (int i = 0; i < digits.length(); i += 8) {
            String bits = digits.substring(i, Math.min(i + 8, digits.length()));
            int octet = Integer.parseInt(bits, 2) << (8 - bits.length());
            octets.append(HexFormat.of().toHexDigits((byte) octet));
        }
        return octets.toString();
    }
}
