package org.mibwright.compiler.generate.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.mibwright.compiler.model.BaseType;
import org.mibwright.compiler.model.Constraint;
import org.mibwright.compiler.model.DefaultValue;
import org.mibwright.compiler.model.EffectiveType;
import org.mibwright.compiler.model.NamedNumber;
import org.mibwright.compiler.model.Oid;
import org.mibwright.compiler.model.Range;
import org.mibwright.compiler.model.Reference;
import org.mibwright.compiler.model.SymbolKey;
import org.mibwright.compiler.model.Syntax;

/** Writes syntaxes, DEFVALs and references in Mibwright's own form. */
final class SyntaxJson {
    private final JsonGenerator json;

    SyntaxJson(JsonGenerator json) {
        this.json = json;
    }

    static void reference(JsonGenerator json, Reference reference) throws IOException {
        json.writeStringField("name", reference.name());
        JsonFiles.text(json, "module", reference.target().map(SymbolKey::module));
    }

    static void references(JsonGenerator json, String key, List<Reference> references) throws IOException {
        json.writeArrayFieldStart(key);
        for (Reference reference : references) {
            json.writeStartObject();
            reference(json, reference);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes what the text says, then what it comes to. */
    void write(String key, Syntax syntax) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeStringField("type", syntax.name());
        JsonFiles.text(json, "module", syntax.type().map(SymbolKey::module));
        if (syntax.constraint().isPresent()) {
            Constraint constraint = syntax.constraint().get();
            ranges(constraint.kind() == Constraint.Kind.SIZE ? "size" : "range", constraint.ranges());
        }
        numbers(syntax.base(), syntax.namedNumbers());
        effective(syntax.effective());
        json.writeEndObject();
    }

    private void effective(EffectiveType effective) throws IOException {
        json.writeObjectFieldStart("effective");
        json.writeStringField("base", effective.base().label());
        JsonFiles.text(json, "textualConvention", effective.textualConvention().map(SymbolKey::toString));
        JsonFiles.text(json, "displayHint", effective.displayHint());
        ranges("range", effective.ranges());
        ranges("size", effective.sizes());
        numbers(effective.base(), effective.namedNumbers());
        json.writeEndObject();
    }

    private void ranges(String key, List<Range> ranges) throws IOException {
        if (ranges.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(key);
        for (Range range : ranges) {
            json.writeStartObject();
            json.writeNumberField("min", range.minimum());
            json.writeNumberField("max", range.maximum());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void numbers(BaseType base, List<NamedNumber> numbers) throws IOException {
        if (numbers.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(base == BaseType.BITS ? "bits" : "enumeration");
        for (NamedNumber number : numbers) {
            json.writeStartObject();
            json.writeStringField("label", number.label());
            json.writeNumberField("value", number.value());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void defaultValue(String key, DefaultValue value) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeStringField("written", value.written());
        if (value instanceof DefaultValue.Number number) {
            json.writeNumberField("number", number.value());
        } else if (value instanceof DefaultValue.Label label) {
            json.writeStringField("label", label.label());
            if (label.value().isPresent()) {
                json.writeNumberField("number", label.value().getAsLong());
            }
        } else if (value instanceof DefaultValue.Bits bits) {
            json.writeArrayFieldStart("bits");
            for (String label : bits.labels()) {
                json.writeString(label);
            }
            json.writeEndArray();
        } else if (value instanceof DefaultValue.Text text) {
            json.writeStringField("text", text.text());
        } else if (value instanceof DefaultValue.Octets octets) {
            json.writeStringField("octets", octets.octets());
        } else if (value instanceof DefaultValue.Identifier identifier) {
            JsonFiles.text(json, "oid", identifier.oid().map(Oid::toString));
        }
        json.writeEndObject();
    }
}
