package org.mibwright.compiler.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mibwright.compiler.model.Range;

/** Brings PySMI's JSON into the form of {@link PysmiFacts}. */
final class PysmiOracle {
    private static final List<String> PLAIN =
            List.of("class", "oid", "status", "maxaccess", "nodetype", "units", "displayhint");

    private PysmiOracle() {}

    static Map<String, Map<String, Object>> facts(Map<String, Object> json) {
        Map<String, Map<String, Object>> facts = new TreeMap<>();
        json.forEach((name, value) -> {
            if (!name.equals("imports") && !name.equals("meta")) {
                facts.put(name.startsWith("_pysmi_") ? name.substring("_pysmi_".length()) : name, fact(map(value)));
            }
        });
        return facts;
    }

    private static Map<String, Object> fact(Map<String, Object> json) {
        Map<String, Object> fact = new LinkedHashMap<>();
        for (String key : PLAIN) {
            if (json.containsKey(key)) {
                fact.put(key, json.get(key));
            }
        }
        for (String key : List.of("objects", "modulecompliance")) {
            if (json.get(key) instanceof List<?> list) {
                fact.put(key, list.stream().map(PysmiOracle::reference).toList());
            }
        }
        if (json.get("indices") instanceof List<?> list) {
            fact.put("indices", list.stream().map(PysmiOracle::index).toList());
        }
        if (json.containsKey("augmention")) {
            fact.put("augmention", map(json.get("augmention")).get("object"));
        }
        if (json.containsKey("default")) {
            fact.put("default", defaultValue(map(map(json.get("default")).get("default"))));
        }
        for (String key : List.of("syntax", "type")) {
            if (json.get(key) instanceof Map<?, ?>) {
                fact.put(key, syntax(map(json.get(key))));
            }
        }
        return fact;
    }

    private static String defaultValue(Map<String, Object> json) {
        Object value = json.get("value");
        return switch (json.get("format").toString()) {
            case "decimal" -> "number " + value;
            case "bits" -> "bits " + new TreeSet<>(map(map(value).get("bits")).keySet());
            case "hex" -> "hex " + value.toString().toLowerCase(Locale.ROOT);
            case "oid" -> "oid " + value.toString().replaceAll("[()\\s]", "").replace(',', '.');
            default -> json.get("format") + " " + value;
        };
    }

    private static String reference(Object json) {
        return map(json).get("module") + "::" + map(json).get("object");
    }

    private static String index(Object json) {
        return (map(json).get("implied").toString().equals("0") ? "" : "IMPLIED ") + reference(json);
    }

    private static Map<String, Object> syntax(Map<String, Object> json) {
        Map<String, Object> fact = new TreeMap<>();
        fact.put("type", json.get("type").equals("Bits") ? "BITS" : json.get("type"));
        if (json.containsKey("bits")) {
            fact.put("bits", new TreeMap<>(map(json.get("bits"))));
        }
        Map<String, Object> constraints = map(json.getOrDefault("constraints", Map.of()));
        if (constraints.containsKey("enumeration")) {
            fact.put("enumeration", new TreeMap<>(map(constraints.get("enumeration"))));
        }
        for (String key : List.of("range", "size")) {
            if (constraints.get(key) instanceof List<?> list) {
                List<String> ranges = new ArrayList<>();
                for (Object range : list) {
                    ranges.add(new Range((java.math.BigInteger) map(range).get("min"), (java.math.BigInteger)
                                    map(range).get("max"))
                            .toString());
                }
                fact.put(key, ranges);
            }
        }
        return fact;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object json) {
        return (Map<String, Object>) json;
    }
}
