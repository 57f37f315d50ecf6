package org.mibwright.compiler.generate.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mibwright.compiler.model.BaseType;
import org.mibwright.compiler.model.Constraint;
import org.mibwright.compiler.model.DefaultValue;
import org.mibwright.compiler.model.NamedNumber;
import org.mibwright.compiler.model.Oid;
import org.mibwright.compiler.model.Range;
import org.mibwright.compiler.model.Syntax;

/** Writes types and DEFVALs in PySMI's form. */
final class PysmiSyntax {
    private final JsonGenerator json;

    PysmiSyntax(JsonGenerator json) {
        this.json = json;
    }

    void write(Syntax syntax, boolean ofType) throws IOException {
        json.writeStartObject();
        boolean bits = syntax.name().equals("BITS");
        json.writeStringField("type", bits ? "Bits" : syntax.name());
        json.writeStringField("class", "type");
        if (ofType) {
            json.writeBooleanField("tcbase", false);
        }
        if (bits) {
            numbers("bits", syntax.namedNumbers());
        } else if (!syntax.namedNumbers().isEmpty()) {
            json.writeObjectFieldStart("constraints");
            numbers("enumeration", syntax.namedNumbers());
            json.writeEndObject();
        } else if (syntax.constraint().isPresent()) {
            json.writeObjectFieldStart("constraints");
            constraint(syntax.constraint().get());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void numbers(String key, List<NamedNumber> numbers) throws IOException {
        json.writeObjectFieldStart(key);
        for (NamedNumber number : numbers) {
            json.writeNumberField(number.label(), number.value());
        }
        json.writeEndObject();
    }

    private void constraint(Constraint constraint) throws IOException {
        List<Range> ranges = constraint.ranges();
        boolean size = constraint.kind() == Constraint.Kind.SIZE;
        json.writeArrayFieldStart(size ? "size" : "range");
        for (Range range : ranges) {
            json.writeStartObject();
            json.writeNumberField("min", range.minimum());
            json.writeNumberField("max", range.maximum());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (size && ranges.size() == 1 && ranges.get(0).isSingle()) {
            json.writeNumberField("fixed", ranges.get(0).minimum());
        }
    }

    void defaultValue(Syntax syntax, DefaultValue value) throws IOException {
        json.writeObjectFieldStart("default");
        json.writeObjectFieldStart("default");
        if (value instanceof DefaultValue.Number number) {
            field(number.value().toString(), "Integer32", "decimal");
        } else if (value instanceof DefaultValue.Label label) {
            if (label.value().isPresent()) {
                field(Long.toString(label.value().getAsLong()), "Integer32", "decimal");
            } else {
                field(label.label(), "Integer32", "enum");
            }
        } else if (value instanceof DefaultValue.Octets octets) {
            field(octets.octets(), "OctetString", "hex");
        } else if (value instanceof DefaultValue.Identifier identifier
                && identifier.oid().isPresent()) {
            field(tuple(identifier.oid().get()), "ObjectIdentifier", "oid");
        } else if (value instanceof DefaultValue.Bits bits) {
            bits(syntax, bits);
        } else if (value instanceof DefaultValue.Text text) {
            field(text.text(), "OctetString", "string");
        } else {
            field(value.written(), syntax.base() == BaseType.OCTET_STRING ? "OctetString" : "Integer32", "string");
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void field(String value, String baseType, String format) throws IOException {
        json.writeStringField("value", value);
        json.writeStringField("basetype", baseType);
        json.writeStringField("format", format);
    }

    /** An OID as Python prints a tuple. */
    private static String tuple(Oid oid) {
        return IntStream.range(0, oid.size())
                .mapToObj(i -> Long.toString(oid.arc(i)))
                .collect(Collectors.joining(", ", "(", oid.size() == 1 ? ",)" : ")"));
    }

    private void bits(Syntax syntax, DefaultValue.Bits value) throws IOException {
        json.writeObjectFieldStart("value");
        json.writeStringField("type", "Bits");
        json.writeStringField("class", "type");
        json.writeObjectFieldStart("bits");
        List<NamedNumber> known = syntax.effective().namedNumbers();
        for (String label : value.labels()) {
            for (NamedNumber number : known) {
                if (number.label().equals(label)) {
                    json.writeNumberField(label, number.value());
                    break;
                }
            }
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringField("basetype", "Bits");
        json.writeStringField("format", "bits");
    }
}
