package org.mibwright.snmp.mib;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes syntaxes of module descriptors; values have the Java types that generated code would give them. */
final class DescribedSyntax {
    private static final Set<String> TEXTS = Set.of(
            "DisplayString",
            "SnmpAdminString",
            "InternationalDisplayString",
            "OwnerString",
            "Utf8String",
            "LongUtf8String");
    private static final Pattern TEXT_HINT = Pattern.compile("\\d+[at]");
    private static final Map<Integer, String> TRUTH = Map.of(1, "true", 2, "false");

    private final BaseType base;
    private final List<String> types;
    private final String ranges;
    private final String hint;
    private final List<NamedNumber> labels;

    private DescribedSyntax(Fields fields) {
        base = base(fields.text("base"));
        types = types(fields);
        ranges = fields.text("range");
        hint = fields.text("hint");
        labels = labels(fields);
    }

    static Syntax<?> of(Fields fields) {
        return new DescribedSyntax(fields).build();
    }

    private static BaseType base(String keyword) {
        for (BaseType base : BaseType.values()) {
            if (base.keyword().equals(keyword)) {
                return base;
            }
        }
        return BaseType.ANY;
    }

    /** The names of the types that are followed, nearest first, without their modules. */
    private static List<String> types(Fields fields) {
        List<String> types = new ArrayList<>();
        fields.get("type").ifPresent(types::add);
        types.addAll(fields.list("chain"));
        return types.stream()
                .map(type -> type.substring(type.lastIndexOf(':') + 1))
                .toList();
    }

    private static List<NamedNumber> labels(Fields fields) {
        List<NamedNumber> labels = new ArrayList<>();
        for (String label : fields.list("labels")) {
            int colon = label.lastIndexOf(':');
            labels.add(new NamedNumber(Integer.parseInt(label.substring(colon + 1)), label.substring(0, colon)));
        }
        return labels;
    }

    private Syntax<?> build() {
        Syntax<?> syntax = ranged(plain()).named(types);
        return hint.isEmpty() ? syntax : syntax.hint(hint);
    }

    private Syntax<?> plain() {
        return switch (base) {
            case INTEGER32 -> integer();
            case OCTET_STRING -> octets();
            case BITS -> labels.isEmpty() ? Syntax.octetString() : Syntax.bits(Labels.of(labels));
            case OBJECT_IDENTIFIER -> Syntax.oid();
            case IP_ADDRESS -> Syntax.ipAddress();
            case COUNTER32 -> Syntax.counter32();
            case GAUGE32 -> Syntax.gauge32();
            case UNSIGNED32 -> Syntax.unsigned32();
            case TIME_TICKS -> Syntax.timeTicks();
            case OPAQUE -> Syntax.opaque();
            case COUNTER64 -> Syntax.counter64();
            case ANY -> Syntax.any();
        };
    }

    private Syntax<?> integer() {
        if (labels.isEmpty()) {
            return Syntax.integer32();
        }
        boolean truth = labels.size() == 2
                && labels.stream()
                        .collect(Collectors.toMap(NamedNumber::number, NamedNumber::label, (one, two) -> one))
                        .equals(TRUTH);
        return truth ? Syntax.truthValue() : Syntax.enumerated(Labels.of(labels));
    }

    private Syntax<?> octets() {
        if (types.contains("MacAddress") && (ranges.isEmpty() || ranges.equals("6"))) {
            return Syntax.macAddress();
        }
        if (types.contains("DateAndTime") && Set.of("", "8", "11", "8|11").contains(ranges)) {
            return Syntax.dateAndTime();
        }
        boolean text = hint.isEmpty()
                ? types.stream().anyMatch(TEXTS::contains)
                : TEXT_HINT.matcher(hint.strip()).matches();
        return text ? Syntax.text() : Syntax.octetString();
    }

    private Syntax<?> ranged(Syntax<?> syntax) {
        Syntax<?> ranged = ranges.isEmpty() ? syntax : syntax.unranged();
        for (String range : ranges.isEmpty() ? new String[0] : ranges.split("\\|")) {
            int dots = range.indexOf("..");
            String low = dots < 0 ? range : range.substring(0, dots);
            String high = dots < 0 ? range : range.substring(dots + 2);
            ranged = ranged.range(Long.parseLong(low), Long.parseLong(high));
        }
        return ranged;
    }
}
