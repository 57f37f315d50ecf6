package org.mibwright.compiler.diagnostic;

import static org.mibwright.compiler.diagnostic.Severity.ERROR;
import static org.mibwright.compiler.diagnostic.Severity.INFO;
import static org.mibwright.compiler.diagnostic.Severity.WARNING;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything that the compiler can find. Codes are stable; where libsmi has a tag for the same thing, the code is that
 * tag. Levels run from 0 to 6 as {@code smilint}'s users know them: 1 to 3 errors, 4 and 5 warnings, 6 remarks.
 *
 * <p>Sections follow the passes; a new rule goes to the end of its pass's section.
 */
public enum Rule {
    // Source: decoding and framing.
    ENCODING_ASSUMED("encoding-assumed", INFO, 6, "RFC 2578 section 3.1.1", "the text is not UTF-8; read as %s"),
    TEXT_OUTSIDE_MODULE(
            "text-outside-module", INFO, 6, "RFC 2578 section 3", "text that belongs to no module is left out"),
    NO_MODULE("no-module", ERROR, 1, "RFC 2578 section 3", "no module in this text"),
    HEADER_INCOMPLETE(
            "header-incomplete", WARNING, 3, "RFC 2578 section 3", "the header of module '%s' lacks '%s'; supplied"),
    END_EARLY(
            "end-early",
            WARNING,
            3,
            "RFC 2578 section 3",
            "END stands before the last definitions; they are taken along"),
    END_MISSING("end-missing", WARNING, 3, "RFC 2578 section 3", "module '%s' has no END"),
    CHAR_ILLEGAL("lexical", WARNING, 1, "RFC 2578 section 3.1.1", "'%s' has no meaning here; left out"),
    COMMENT_FOREIGN(
            "comment-foreign",
            WARNING,
            3,
            "RFC 2578 section 3.1.1",
            "'%s' does not start a comment in SMI; taken as one"),
    COMMENT_TERMINATES(
            "comment-terminates",
            WARNING,
            5,
            "RFC 2578 section 3.1.1",
            "this module makes sense only where a second '--' ends a comment; read so"),
    RESIDUE_SKIPPED("residue-skipped", WARNING, 3, "RFC 2578 section 3", "residue of a document is left out: %s"),

    // Parse: texts, names, numbers.
    STRING_UNTERMINATED(
            "string-unterminated",
            WARNING,
            2,
            "RFC 2578 section 3.1.1",
            "the text that starts here has no closing quote; taken to end before '%s'"),
    STRING_UNOPENED(
            "string-unopened", WARNING, 2, "RFC 2578 section 3.1.1", "the text of %s has no opening quote; supplied"),
    STRING_EXTRA_QUOTE(
            "string-extra-quote",
            WARNING,
            2,
            "RFC 2578 section 3.1.1",
            "a quote inside a text ends it too early; the text is taken to go on up to '%s'"),
    NUMBER_MALFORMED("number-malformed", WARNING, 2, "RFC 2578 section 3.1.1", "'%s' is no number; read as %s"),
    STRING_CUT(
            "string-cut", WARNING, 3, "RFC 2578 section 3.1.1", "'%s' is no binary or hexadecimal string; read as %s"),
    IDENTIFIER_MALFORMED(
            "identifier-malformed", WARNING, 2, "RFC 2578 section 3.1", "'%s' is no identifier; taken as one"),

    // Parse: punctuation.
    SEMICOLON_MISSING("semicolon-missing", WARNING, 3, "RFC 2578 section 3.2", "%s has no ';' at its end; supplied"),
    COMMA_MISSING("comma-missing", WARNING, 3, "RFC 2578 section 3.1", "a comma is missing before '%s'; supplied"),
    COMMA_EXTRA("comma-extra", WARNING, 3, "RFC 2578 section 3.1", "a comma too many; left out"),
    TOKEN_MISSING("token-missing", WARNING, 3, "RFC 2578 section 3.1", "'%s' is missing before '%s'; supplied"),
    TOKEN_EXTRA("token-extra", WARNING, 3, "RFC 2578 section 3.1", "'%s' is too much in %s; left out"),
    TOKEN_WRONG("token-wrong", WARNING, 3, "RFC 2578 section 3.1", "'%s' stands where '%s' belongs; read so"),
    KEYWORD_AS_NAME("keyword-as-name", WARNING, 3, "RFC 2578 section 3.7", "'%s' is no name; taken as one"),
    ASSIGNMENT_MALFORMED(
            "assignment-malformed",
            WARNING,
            3,
            "RFC 2578 section 3.1",
            "'%s' stands where '::=' belongs; read as '::='"),

    // Parse: clauses and definitions.
    IMPORTS_REPEATED(
            "imports-repeated", WARNING, 3, "RFC 2578 section 3.2", "one more IMPORTS; taken together with the first"),
    IMPORTS_INCOMPLETE("imports-incomplete", ERROR, 2, "RFC 2578 section 3.2", "'%s' is imported from no module"),
    CLAUSE_SKIPPED("clause-skipped", ERROR, 1, "", "no sense can be made of this part of '%s'; left out"),
    CLAUSE_UNKNOWN("clause-unknown", WARNING, 2, "", "'%s' is no clause of %s; read as %s"),
    CLAUSE_REPEATED("clause-repeated", WARNING, 2, "", "%s stands twice in '%s'; the first is used"),
    CLAUSE_ORDER("clause-order", WARNING, 3, "", "%s of '%s' is out of its order"),
    CLAUSE_FOREIGN("clause-foreign", WARNING, 3, "", "%s does not belong in the %s '%s'; left out"),
    CLAUSE_MALFORMED("clause-malformed", WARNING, 2, "", "%s of '%s' is malformed; read as %s"),
    CONSTRAINT_REPEATED(
            "constraint-repeated", WARNING, 3, "RFC 2578 section 9", "a type has one constraint; this one is left out"),
    SIZE_PARENTHESES(
            "size-parentheses", WARNING, 3, "RFC 2578 section 9", "SIZE lacks the parentheses around it; supplied"),
    ENTERPRISE_BRACES(
            "enterprise-braces", WARNING, 3, "RFC 1215 section 2.1.1", "ENTERPRISE takes a name without braces"),
    INDEX_QUOTED("index-quoted", WARNING, 3, "RFC 2578 section 7.7", "'%s' is quoted in INDEX; taken as a name"),
    DEFVAL_MALFORMED("defval-malformed", WARNING, 3, "RFC 2578 section 7.9", "DEFVAL '%s' is malformed; read as '%s'"),
    DEFVAL_UNKNOWN(
            "defval-unknown",
            WARNING,
            3,
            "RFC 2578 section 7.9",
            "DEFVAL '%s' is of no form that SMI knows; kept as it is"),
    LABEL_NUMBER_MISSING("label-number-missing", WARNING, 2, "RFC 2578 section 7.1.1", "label '%s' has no number"),
    MACRO_MISSPELT("macro-misspelt", WARNING, 2, "RFC 2578 section 3", "'%s' is no macro of SMI; read as %s"),
    MACRO_UNKNOWN("macro-unknown", WARNING, 2, "RFC 2578 section 3", "'%s' is no macro of SMI"),
    OID_MISSING("oid-missing", ERROR, 1, "RFC 2578 section 3.6", "'%s' has no value"),
    TYPE_MISSING("type-missing", ERROR, 1, "RFC 2578 section 7.1", "'%s' has no type"),
    DEFINITION_INCOMPLETE(
            "definition-incomplete", ERROR, 1, "", "the definition of '%s' breaks off; what stands is kept"),
    TEXT_SKIPPED("text-skipped", ERROR, 1, "", "no definition can be made out here; left out"),

    // Resolve: modules and imports.
    MODULE_NOT_FOUND("module-not-found", ERROR, 1, "RFC 2578 section 3.2", "module '%s' cannot be found"),
    MODULE_ALIAS(
            "module-alias", WARNING, 3, "RFC 2578 section 3.2", "module '%s' cannot be found; used '%s' in its place"),
    MODULE_DUPLICATE(
            "module-duplicate", INFO, 5, "RFC 2578 section 3", "module '%s' stands in %s places; used the one of %s"),
    IMPORT_FAILED("import-failed", ERROR, 2, "RFC 2578 section 3.2", "'%s' cannot be imported from module '%s'"),
    IMPORT_ELSEWHERE(
            "import-elsewhere", WARNING, 3, "RFC 2578 section 3.2", "'%s' is not in module '%s'; used the one of '%s'"),
    IMPORT_MISSING("import-missing", WARNING, 2, "RFC 2578 section 3.2", "'%s' is not imported; used the one of '%s'"),
    IMPORT_ILLEGAL(
            "import-illegal",
            WARNING,
            3,
            "RFC 2578 section 3.2",
            "'%s' cannot be imported from module '%s'; it is known all the same"),
    MACRO_NOT_IMPORTED(
            "macro-not-imported",
            WARNING,
            2,
            "RFC 2578 section 3.2",
            "macro '%s' has not been imported from module '%s'; used all the same"),
    IDENTIFIER_REDEFINED("identifier-redefined", ERROR, 1, "RFC 2578 section 3.1", "'%s' is defined more than once"),
    IDENTIFIER_CASE(
            "identifier-case-match",
            WARNING,
            1,
            "RFC 2578 section 3.1",
            "'%s' is nowhere defined; used '%s', which differs in case only"),

    // Resolve: types.
    TYPE_UNKNOWN("type-unknown", ERROR, 1, "RFC 2578 section 7.1", "type '%s' of '%s' is nowhere defined"),
    TYPE_ASSUMED("type-assumed", WARNING, 1, "RFC 2578 section 7.1", "type '%s' is nowhere defined; read as %s"),
    TYPE_RECURSIVE("type-recursive", ERROR, 1, "RFC 2578 section 7.1", "type '%s' is made of itself by way of '%s'"),
    ENUM_NUMBER_ASSUMED(
            "enum-number-assumed",
            WARNING,
            1,
            "RFC 2578 section 7.1.1",
            "label '%s' of '%s' has no number that can be used; taken as %s"),
    CONSTRAINT_MISPLACED(
            "constraint-misplaced",
            WARNING,
            2,
            "RFC 2578 section 9",
            "a %s cannot constrain the type of '%s'; read as the other kind"),
    RANGE_BOUND_UNKNOWN(
            "range-bound-unknown",
            WARNING,
            2,
            "RFC 2578 section 9",
            "bound '%s' of '%s' is no number; taken as no limit"),

    // Resolve: object identifiers.
    OID_UNKNOWN(
            "object-identifier-unknown", ERROR, 1, "RFC 2578 section 3.6", "object identifier '%s' is nowhere defined"),
    OID_RECURSIVE(
            "oid-recursive",
            ERROR,
            1,
            "RFC 2578 section 3.6",
            "the object identifier of '%s' depends on itself by way of '%s'"),
    OID_ARC_RANGE("oid-arc-range", ERROR, 1, "RFC 2578 section 3.5", "arc %s of '%s' is not within 0..4294967295"),

    // Resolve: objects.
    STATUS_UNKNOWN("status-unknown", WARNING, 2, "RFC 2578 section 7.4", "'%s' of '%s' is no status"),
    ACCESS_UNKNOWN("access-unknown", WARNING, 2, "RFC 2578 section 7.3", "'%s' of '%s' is no access"),
    INDEX_MISSING("index-missing", WARNING, 2, "RFC 2578 section 7.7", "row '%s' has neither INDEX nor AUGMENTS"),
    INDEX_MISPLACED(
            "index-misplaced",
            WARNING,
            2,
            "RFC 2578 section 7.7",
            "the INDEX of row '%s' stands at its table '%s'; used all the same"),
    INDEX_UNRESOLVED("index-unresolved", ERROR, 1, "RFC 2578 section 7.7", "INDEX of '%s' names unknown object '%s'"),
    INDEX_BARE_TYPE(
            "index-bare-type",
            WARNING,
            3,
            "RFC 2578 section 7.7",
            "INDEX of '%s' names the type '%s' in place of an object"),
    AUGMENTS_UNRESOLVED("augment-no-row", ERROR, 1, "RFC 2578 section 7.8", "row '%s' augments '%s', which is no row"),
    AUGMENTS_RECURSIVE(
            "augment-recursive", ERROR, 1, "RFC 2578 section 7.8", "row '%s' augments itself by way of '%s'"),
    MEMBER_UNKNOWN("member-unknown", ERROR, 1, "RFC 2580 section 3", "'%s' names '%s', which is nowhere defined"),

    // Generate.
    JAVA_LEFT_OUT("java-left-out", INFO, 6, "", "'%s' is not whole in the Java code: %s");

    // Lint: to follow here.

    private static final Map<String, Rule> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Rule::code, Function.identity()));

    private final String code;
    private final Severity severity;
    private final int level;
    private final String reference;
    private final String template;

    /**
     * @param code stable and kebab-case
     * @param severity unless a policy says otherwise
     * @param level 0 to 6
     * @param reference the document that asks for it, empty where none does
     * @param template the message with a {@code %s} for each argument
     */
    Rule(String code, Severity severity, int level, String reference, String template) {
        this.code = code;
        this.severity = severity;
        this.level = level;
        this.reference = reference;
        this.template = template;
    }

    /** The rule with the given code. */
    public static Optional<Rule> byCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The stable code, such as {@code index-unresolved}. */
    public String code() {
        return code;
    }

    /** How much a finding matters unless a policy says otherwise. */
    public Severity severity() {
        return severity;
    }

    /** The level from 0 (worst) to 6 (a remark). */
    public int level() {
        return level;
    }

    /** The section of the document that asks for it; empty where none does. */
    public String reference() {
        return reference;
    }

    /** The message with a {@code %s} for each argument. */
    public String template() {
        return template;
    }

    /** The message with its gaps filled; gaps without an argument show as {@code ?}. */
    String message(List<String> args) {
        StringBuilder out = new StringBuilder(template.length() + 32);
        int from = 0;
        int arg = 0;
        for (int gap = template.indexOf("%s"); gap >= 0; gap = template.indexOf("%s", from)) {
            out.append(template, from, gap).append(arg < args.size() ? args.get(arg) : "?");
            arg++;
            from = gap + 2;
        }
        return out.append(template, from, template.length()).toString();
    }
}
