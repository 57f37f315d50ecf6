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
    FILE_UNREADABLE("file-unreadable", ERROR, 0, "", "the file cannot be read: %s"),
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
    STRING_TRAILING(
            "string-trailing",
            WARNING,
            2,
            "RFC 2578 section 3.1.1",
            "something stands behind the text of %s in '%s'; left out"),
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
    BLANK_MISSING("blank-missing", WARNING, 3, "RFC 2578 section 3.1", "a blank is missing before '%s'; supplied"),
    TOKEN_WRONG("token-wrong", WARNING, 3, "RFC 2578 section 3.1", "'%s' stands where '%s' belongs; read so"),
    KEYWORD_CASE("keyword-case", WARNING, 2, "RFC 2578 section 3.7", "'%s' is written in small letters; read as %s"),
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

    // The compiler itself.
    INTERNAL_OTHER("internal-other", ERROR, 0, "", "the compiler failed on this file, which is its own fault: %s"),

    // Resolve: modules and imports.
    MODULE_NOT_FOUND("module-not-found", ERROR, 1, "RFC 2578 section 3.2", "module '%s' cannot be found"),
    MODULE_ROOTS(
            "module-roots",
            WARNING,
            3,
            "RFC 2578 section 3.2",
            "module '%s' cannot be found; used what is known of its object identifiers"),
    MODULE_ALIAS(
            "module-alias", WARNING, 3, "RFC 2578 section 3.2", "module '%s' cannot be found; used '%s' in its place"),
    MODULE_DUPLICATE(
            "module-duplicate", INFO, 5, "RFC 2578 section 3", "module '%s' stands in %s places; used the one of %s"),
    IMPORT_FAILED("import-failed", ERROR, 2, "RFC 2578 section 3.2", "'%s' cannot be imported from module '%s'"),
    IMPORT_ELSEWHERE(
            "import-elsewhere", WARNING, 3, "RFC 2578 section 3.2", "'%s' is not in module '%s'; used the one of '%s'"),
    IMPORT_GUESSED(
            "import-guessed",
            ERROR,
            2,
            "RFC 2578 section 3.2",
            "'%s' is not in module '%s'; the one of '%s' is used, which is a guess"),
    IMPORT_MISSING("import-missing", WARNING, 2, "RFC 2578 section 3.2", "'%s' is not imported; used the one of '%s'"),
    NAME_GUESSED(
            "name-guessed",
            ERROR,
            2,
            "RFC 2578 section 3.2",
            "'%s' is not imported; the one of '%s' is used, which is a guess"),
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
            "identifier-case-assumed",
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
    OID_TOO_LONG(
            "oid-too-long", ERROR, 1, "RFC 2578 section 3.5", "the object identifier of '%s' has more than %s numbers"),
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
    JAVA_LEFT_OUT("java-left-out", INFO, 6, "", "'%s' is not whole in the Java code: %s"),

    // Lint: what a module may hold.
    CHOICE_NOT_ALLOWED(
            "choice-not-allowed",
            ERROR,
            1,
            "RFC 2578 section 3",
            "CHOICE belongs in the modules that define SMI only, not in '%s'"),
    TAGGED_TYPE_NOT_ALLOWED(
            "tagged-type-not-allowed",
            ERROR,
            1,
            "RFC 2578 section 3",
            "a tagged type belongs in the modules that define SMI only, not in '%s'"),
    TYPE_NOT_ALLOWED(
            "type-not-allowed",
            ERROR,
            1,
            "RFC 2578 section 3",
            "'%s' is a type of SMI itself; a module must not define it"),
    MACRO_NOT_ALLOWED(
            "macro-not-allowed",
            ERROR,
            1,
            "RFC 2578 section 3",
            "a MACRO belongs in the modules that define SMI only, not in '%s'"),
    EXPORT_NOT_ALLOWED(
            "export-not-allowed",
            ERROR,
            1,
            "RFC 2578 section 3.3",
            "EXPORTS belongs in the modules that define SMI only"),
    MODULE_IDENTITY_MISSING(
            "module-identity-missing", ERROR, 2, "RFC 2578 section 3", "SMIv2 module '%s' has no MODULE-IDENTITY"),
    MODULE_IDENTITY_MULTIPLE(
            "module-identity-multiple",
            ERROR,
            2,
            "RFC 2578 section 3",
            "one more MODULE-IDENTITY: '%s' comes after '%s'"),
    MODULE_IDENTITY_NOT_FIRST(
            "module-identity-not-first",
            ERROR,
            3,
            "RFC 2578 section 3",
            "MODULE-IDENTITY '%s' must come before all other definitions"),
    MODULE_IDENTITY_REGISTRATION(
            "module-identity-registration",
            WARNING,
            4,
            "RFC 4181 section 4.5",
            "MODULE-IDENTITY '%s' is registered outside the places that IANA and enterprises control"),
    MODULE_NAME_SUFFIX(
            "module-name-suffix", WARNING, 5, "RFC 4181 appendix C", "the name of module '%s' should end in '-MIB'"),
    TRAP("trap", ERROR, 2, "RFC 2578 section 8", "TRAP-TYPE '%s' belongs in SMIv1; SMIv2 has NOTIFICATION-TYPE"),

    // Lint: names.
    BAD_IDENTIFIER_CASE(
            "bad-identifier-case", ERROR, 2, "RFC 2578 section 3.1", "'%s' should start with a lower-case letter"),
    HYPHEN_END("hyphen-end", ERROR, 2, "RFC 2578 section 3.1", "'%s' must not end in a hyphen"),
    UNDERSCORE_IN_IDENTIFIER(
            "underscore-in-identifier", ERROR, 2, "RFC 2578 section 3.1", "'%s' must not contain an underscore"),
    HYPHEN_IN_OBJECT(
            "hyphen-in-object",
            WARNING,
            5,
            "RFC 2578 section 3.1",
            "SMIv2 descriptor '%s' should not contain a hyphen"),
    NAMELENGTH_64_MODULE(
            "namelength-64-module",
            ERROR,
            2,
            "RFC 2578 section 3",
            "the name of module '%s' has more than 64 characters"),
    NAMELENGTH_64_OBJECT(
            "namelength-64-object", ERROR, 2, "RFC 2578 section 3.1", "descriptor '%s' has more than 64 characters"),
    NAMELENGTH_64_TYPE(
            "namelength-64-type", ERROR, 2, "RFC 2579 section 3", "the name of type '%s' has more than 64 characters"),
    NAMELENGTH_64_ENUMERATION(
            "namelength-64-enumeration", ERROR, 2, "RFC 2578 section 7.1.1", "label '%s' has more than 64 characters"),
    NAMELENGTH_64_BIT("namelength-64-bit", ERROR, 2, "RFC 2578 section 7.1.4", "bit '%s' has more than 64 characters"),
    NAMELENGTH_32(
            "namelength-32",
            INFO,
            6,
            "RFC 2578 section 3.1",
            "'%s' has more than the 32 characters that are recommended"),
    IDENTIFIER_CASE_MATCH(
            "identifier-case-match", WARNING, 5, "RFC 2578 section 3.1", "'%s' differs from '%s' only in case"),
    IDENTIFIER_EXTERNAL_REDEFINED(
            "identifier-external-redefined",
            WARNING,
            5,
            "RFC 2578 section 3.1",
            "'%s' is also the name of a definition of '%s', which this module imports from"),
    IDENTIFIER_EXTERNAL_CASE_MATCH(
            "identifier-external-case-match",
            WARNING,
            5,
            "RFC 2578 section 3.1",
            "'%s' differs only in case from '%s' of '%s', which this module imports from"),
    TABLE_NAME_TABLE(
            "table-name-table", WARNING, 5, "RFC 4181 appendix C", "the name of table '%s' should end in 'Table'"),
    ROW_NAME_ENTRY("row-name-entry", WARNING, 5, "RFC 4181 appendix C", "the name of row '%s' should end in 'Entry'"),
    ROW_NAME_TABLE_NAME(
            "row-name-table-name",
            WARNING,
            5,
            "RFC 4181 appendix C",
            "the names of row '%s' and table '%s' should start alike"),

    // Lint: imports.
    IMPORT_UNUSED(
            "import-unused", WARNING, 5, "RFC 2578 section 3.2", "'%s' is imported from module '%s', but not used"),
    IMPORT_DUPLICATE("import-duplicate", WARNING, 5, "RFC 2578 section 3.2", "'%s' is imported twice"),

    // Lint: MODULE-IDENTITY's dates.
    DATE_LENGTH("date-length", ERROR, 2, "RFC 2578 section 2", "date '%s' has neither 11 nor 13 characters"),
    DATE_CHARACTER(
            "date-character", ERROR, 2, "RFC 2578 section 2", "date '%s' has a character that does not belong there"),
    DATE_MONTH("date-month", ERROR, 2, "RFC 2578 section 2", "date '%s' has a month out of 01..12"),
    DATE_DAY("date-day", ERROR, 2, "RFC 2578 section 2", "date '%s' has a day that its month lacks"),
    DATE_HOUR("date-hour", ERROR, 2, "RFC 2578 section 2", "date '%s' has an hour out of 00..23"),
    DATE_MINUTES("date-minutes", ERROR, 2, "RFC 2578 section 2", "date '%s' has minutes out of 00..59"),
    DATE_IN_FUTURE("date-in-future", WARNING, 4, "RFC 2578 section 2", "date '%s' has not come yet"),
    DATE_IN_PAST("date-in-past", WARNING, 4, "RFC 2578 section 2", "date '%s' is older than SMI itself"),
    DATE_YEAR_2DIGITS(
            "date-year-2digits", WARNING, 5, "RFC 2578 section 2", "date '%s' has two digits for its year, read as %s"),
    REVISION_MISSING(
            "revision-missing", ERROR, 3, "RFC 2578 section 5.5", "no REVISION of '%s' has the date of LAST-UPDATED"),
    REVISION_AFTER_UPDATE(
            "revision-after-update",
            ERROR,
            3,
            "RFC 2578 section 5.5",
            "this REVISION of '%s' is younger than LAST-UPDATED"),
    REVISION_NOT_DESCENDING(
            "revision-not-descending",
            ERROR,
            3,
            "RFC 2578 section 5.5",
            "this REVISION of '%s' is younger than the one before it; the newest comes first"),

    // Lint: texts.
    DESCRIPTION_MISSING("description-missing", ERROR, 2, "RFC 2578 section 7.5", "'%s' has no DESCRIPTION"),
    EMPTY_DESCRIPTION("empty-description", WARNING, 5, "RFC 2578 section 7.5", "the DESCRIPTION of '%s' is empty"),
    EMPTY_REFERENCE("empty-reference", WARNING, 5, "RFC 2578 section 7.6", "the REFERENCE of '%s' is empty"),
    EMPTY_UNITS("empty-units", WARNING, 5, "RFC 2578 section 7.2", "the UNITS of '%s' are empty"),
    EMPTY_ORGANIZATION("empty-organization", WARNING, 5, "RFC 2578 section 5.2", "the ORGANIZATION of '%s' is empty"),
    EMPTY_CONTACT("empty-contact", WARNING, 5, "RFC 2578 section 5.3", "the CONTACT-INFO of '%s' is empty"),
    EMPTY_FORMAT("empty-format", WARNING, 5, "RFC 2579 section 3.1", "the DISPLAY-HINT of '%s' is empty"),
    CHAR_ILLEGAL_STRING(
            "char-illegal-string", ERROR, 2, "RFC 2578 section 3.1.1", "a text of '%s' holds %s, which is not ASCII"),

    // Lint: types.
    TEXTUAL_CONVENTION_NESTED(
            "textual-convention-nested",
            ERROR,
            3,
            "RFC 2579 section 3.5",
            "textual convention '%s' must not be made of textual convention '%s'"),
    INVALID_FORMAT("invalid-format", ERROR, 2, "RFC 2579 section 3.1", "DISPLAY-HINT '%s' does not suit %s"),
    TYPE_ASSIGNEMENT_SMIV2(
            "type-assignement-smiv2",
            WARNING,
            5,
            "RFC 2579 section 1",
            "SMIv2 type '%s' should be a TEXTUAL-CONVENTION"),
    TYPE_WITHOUT_FORMAT(
            "type-without-format", WARNING, 5, "RFC 4181 section 4.6.3", "textual convention '%s' has no DISPLAY-HINT"),
    TYPE_UNREF("type-unref", WARNING, 5, "", "type '%s' is not used in this module"),
    TYPE_STATUS_DEPRECATED(
            "type-status-deprecated", WARNING, 5, "RFC 4181 section 4.6", "the type '%s' of '%s' is deprecated"),
    TYPE_STATUS_OBSOLETE(
            "type-status-obsolete", WARNING, 5, "RFC 4181 section 4.6", "the type '%s' of '%s' is obsolete"),
    INTEGER_MISUSE(
            "integer-misuse",
            WARNING,
            5,
            "RFC 4181 section 4.6.1.1",
            "SMIv2 has Integer32 for what is INTEGER in '%s'"),
    OPAQUE_SMIV2(
            "opaque-smiv2", WARNING, 4, "RFC 2578 section 7.1.9", "Opaque, in '%s', is there for old modules only"),
    SUBTYPE_ILLEGAL("subtype-illegal", ERROR, 2, "RFC 2578 section 9", "%s, the type of '%s', cannot be constrained"),
    COUNTER_RANGE_ILLEGAL(
            "counter-range-illegal", ERROR, 2, "RFC 2578 section 7.1.6", "a counter, as in '%s', cannot have a range"),
    ENUM_ILLEGAL("enum-illegal", ERROR, 2, "RFC 2578 section 7.1.1", "%s, the type of '%s', cannot have labels"),
    SUBTYPE_ENUMERATION_ILLEGAL(
            "subtype-enumeration-illegal",
            ERROR,
            2,
            "RFC 2578 section 9",
            "label '%s(%s)' of '%s' is not in the enumeration that is refined"),
    SUBTYPE_BITS_ILLEGAL(
            "subtype-bits-illegal",
            ERROR,
            2,
            "RFC 2578 section 9",
            "bit '%s(%s)' of '%s' is not in the BITS that are refined"),
    RANGE_EXCHANGED(
            "range-exchanged", ERROR, 2, "RFC 2578 section 9", "the limits %s of '%s' must go from low to high"),
    RANGE_OVERLAP("range-overlap", ERROR, 2, "RFC 2578 section 9", "the limits %s and %s of '%s' overlap"),
    RANGE_ASCENDING(
            "range-ascending", WARNING, 5, "RFC 2578 section 9", "the limits of '%s' should be in ascending order"),
    RANGE_BOUNDS("range-bounds", ERROR, 2, "RFC 2578 section 9", "limit %s of '%s' is beyond what %s allows"),

    // Lint: labels.
    HYPHEN_IN_LABEL(
            "hyphen-in-label", WARNING, 4, "RFC 2578 section 7.1.1", "SMIv2 label '%s' must not contain a hyphen"),
    ENUM_ZERO("enum-zero", ERROR, 2, "RFC 1212 section 4.1.1", "SMIv1 label '%s' must not have the number 0"),
    ENUM_NAME_REDEFINITION(
            "enum-name-redefinition", ERROR, 2, "RFC 2578 section 7.1.1", "label '%s' stands twice in one enumeration"),
    ENUM_NUMBER_REDEFINITION(
            "enum-number-redefinition",
            ERROR,
            2,
            "RFC 2578 section 7.1.1",
            "number %s stands twice in one enumeration"),
    BITS_NAME_REDEFINITION(
            "bits-name-redefinition", ERROR, 2, "RFC 2578 section 7.1.4", "bit '%s' stands twice in one list"),
    BITS_NUMBER_REDEFINITION(
            "bits-number-redefinition", ERROR, 2, "RFC 2578 section 7.1.4", "bit number %s stands twice in one list"),
    BITS_NUMBER_NEGATIVE("bits-number-negative", ERROR, 2, "RFC 2578 section 7.1.4", "bit '%s' has a negative number"),
    BITS_NUMBER_TOO_LARGE(
            "bits-number-too-large",
            ERROR,
            2,
            "RFC 2578 section 7.1.4",
            "bit '%s' has number %s; OCTET STRINGs end at bit 524279"),
    BITS_NUMBER_LARGE(
            "bits-number-large",
            WARNING,
            4,
            "RFC 2578 section 7.1.4",
            "bit '%s' has number %s; many programs take no more than 128"),
    BITS_ZERO_NOT_USED(
            "bits-zero-not-used", WARNING, 4, "RFC 2578 section 7.1.4", "the bits of '%s' do not start at number 0"),
    NAMED_NUMBERS_ASCENDING(
            "named-numbers-ascending", WARNING, 5, "", "the numbers of '%s' are not in ascending order"),

    // Lint: access and status.
    ACCESS_IN_SMIV2("access-in-smiv2", ERROR, 2, "RFC 2578 section 7.3", "SMIv2 has MAX-ACCESS where '%s' has ACCESS"),
    MAXACCESS_IN_SMIV1(
            "maxaccess-in-smiv1", ERROR, 2, "RFC 1212 section 4.1.2", "SMIv1 has ACCESS where '%s' has MAX-ACCESS"),
    ACCESS_INVALID_SMIV1(
            "access-invalid-smiv1", ERROR, 2, "RFC 1212 section 4.1.2", "'%s' of '%s' is no access of SMIv1"),
    ACCESS_INVALID_SMIV2(
            "access-invalid-smiv2", ERROR, 2, "RFC 2578 section 7.3", "'%s' of '%s' is no access of SMIv2"),
    ACCESS_WRITE_ONLY_SMIV1(
            "access-write-only-smiv1", WARNING, 4, "RFC 1212 section 4.1.2", "'write-only' of '%s' is best avoided"),
    ACCESS_WRITE_ONLY_SMIV2(
            "access-write-only-smiv2", ERROR, 2, "RFC 2578 section 7.3", "SMIv2 has no 'write-only', as '%s' has it"),
    ACCESS_TABLE_ILLEGAL(
            "access-table-illegal", ERROR, 3, "RFC 2578 section 7.1.12", "table '%s' must be 'not-accessible'"),
    ACCESS_ROW_ILLEGAL("access-row-illegal", ERROR, 3, "RFC 2578 section 7.1.12", "row '%s' must be 'not-accessible'"),
    ACCESS_COUNTER_ILLEGAL(
            "access-counter-illegal",
            WARNING,
            4,
            "RFC 2578 section 7.1.6",
            "counter '%s' must be 'read-only' or 'accessible-for-notify'"),
    SCALAR_NOT_CREATABLE(
            "scalar-not-creatable", ERROR, 3, "RFC 2578 section 7.3", "scalar '%s' cannot be 'read-create'"),
    STATUS_INVALID_SMIV1(
            "status-invalid-smiv1", ERROR, 2, "RFC 1212 section 4.1.3", "'%s' of '%s' is no status of SMIv1"),
    STATUS_INVALID_SMIV2(
            "status-invalid-smiv2", ERROR, 2, "RFC 2578 section 7.4", "'%s' of '%s' is no status of SMIv2"),
    STATUS_INVALID_CAPABILITIES(
            "status-invalid-capabilities",
            ERROR,
            2,
            "RFC 2580 section 6.2",
            "'%s' of '%s' is no status of AGENT-CAPABILITIES"),

    // Lint: object identifiers.
    OID_REGISTERED("oid-registered", ERROR, 1, "RFC 2578 section 3.6", "'%s' has the object identifier of '%s'"),
    OID_REUSE("oid-reuse", WARNING, 5, "RFC 2578 section 3.6", "'%s' has the object identifier of '%s'"),
    LAST_SUBID_ZERO(
            "last-subid-zero", ERROR, 1, "RFC 2578 section 7.10", "the object identifier of '%s' must not end in 0"),
    PARENT_NODE("parent-node", ERROR, 2, "RFC 2578 section 7.10", "node '%s' cannot stand below %s '%s'"),
    PARENT_SCALAR("parent-scalar", ERROR, 2, "RFC 2578 section 7.10", "scalar '%s' cannot stand below %s '%s'"),
    PARENT_TABLE("parent-table", ERROR, 2, "RFC 2578 section 7.10", "table '%s' cannot stand below %s '%s'"),
    PARENT_ROW("parent-row", ERROR, 2, "RFC 2578 section 7.10", "row '%s' must stand below a table, not %s '%s'"),
    PARENT_NOTIFICATION(
            "parent-notification", ERROR, 2, "RFC 2578 section 8.5", "notification '%s' cannot stand below %s '%s'"),
    PARENT_GROUP("parent-group", ERROR, 2, "RFC 2580 section 3.6", "group '%s' cannot stand below %s '%s'"),
    PARENT_COMPLIANCE(
            "parent-compliance", ERROR, 2, "RFC 2580 section 5.6", "compliance '%s' cannot stand below %s '%s'"),
    PARENT_CAPABILITIES(
            "parent-capabilities", ERROR, 2, "RFC 2580 section 6.6", "capabilities '%s' cannot stand below %s '%s'"),
    NODE_IMPLICIT(
            "node-implicit",
            WARNING,
            5,
            "RFC 2578 section 3.5",
            "'%s' stands below %s, to which no module gives a name"),
    ROW_NODE_SUBIDENTIFIER_ONE(
            "row-node-subidentifier-one",
            ERROR,
            2,
            "RFC 2578 section 7.10",
            "row '%s' must be number 1 below its table"),
    NOTIFICATION_ID_TOO_LARGE(
            "notification-id-too-large",
            WARNING,
            5,
            "RFC 2578 section 8.5",
            "the last number of notification '%s' is beyond 2147483647"),
    NOTIFICATION_NOT_REVERSIBLE(
            "notification-not-reversible",
            WARNING,
            5,
            "RFC 2578 section 8.5",
            "notification '%s' cannot be mapped to an SMIv1 trap and back: the number before its last is not 0"),

    // Lint: tables.
    TABLE_TYPE(
            "table-type",
            ERROR,
            2,
            "RFC 2578 section 7.1.12",
            "table '%s' is a SEQUENCE OF '%s', but its row '%s' is a '%s'"),
    SEQUENCE_NO_COLUMN(
            "sequence-no-column",
            ERROR,
            3,
            "RFC 2578 section 7.1.12",
            "'%s' of SEQUENCE '%s' is no column of row '%s'"),
    SEQUENCE_MISSING_COLUMN(
            "sequence-missing-column", ERROR, 3, "RFC 2578 section 7.1.12", "SEQUENCE '%s' lacks column '%s'"),
    SEQUENCE_ORDER(
            "sequence-order",
            WARNING,
            5,
            "RFC 2578 section 7.1.12",
            "'%s' of SEQUENCE '%s' is out of the order of the columns"),
    SEQUENCE_TYPE_MISMATCH(
            "sequence-type-mismatch",
            ERROR,
            2,
            "RFC 2578 section 7.1.12",
            "'%s' is %s in SEQUENCE '%s', but %s in its definition"),
    AUGMENT_NESTED(
            "augment-nested", ERROR, 2, "RFC 2578 section 7.8", "row '%s' augments '%s', which augments another row"),
    INDEX_AND_AUGMENTS("index-and-augments", ERROR, 1, "RFC 2578 section 7.8", "row '%s' has both INDEX and AUGMENTS"),
    INDEX_ILLEGAL_BASETYPE(
            "index-illegal-basetype",
            ERROR,
            1,
            "RFC 2578 section 7.7",
            "%s, the type of '%s', cannot be in the index of row '%s'"),
    INDEX_ELEMENT_ENUM_NEGATIVE(
            "index-element-enum-negative",
            ERROR,
            1,
            "RFC 2578 section 7.7",
            "'%s' of row '%s' is in its index, but has negative labels"),
    INDEX_ELEMENT_RANGE_NEGATIVE(
            "index-element-range-negative",
            ERROR,
            1,
            "RFC 2578 section 7.7",
            "'%s' of row '%s' is in its index, but can be negative"),
    INDEX_ELEMENT_NO_RANGE(
            "index-element-no-range",
            ERROR,
            2,
            "RFC 2578 section 7.7",
            "'%s' of row '%s' is in its index, and needs a range without negative numbers"),
    INDEX_ELEMENT_NO_SIZE(
            "index-element-no-size",
            ERROR,
            3,
            "RFC 2578 section 7.7",
            "'%s' of row '%s' is in its index, and should have a limited size"),
    INDEX_ELEMENT_HAS_DEFAULT(
            "index-element-has-default",
            WARNING,
            5,
            "RFC 4181 section 4.6.4",
            "'%s' of row '%s' is in its index, where a DEFVAL means nothing"),
    INDEX_ELEMENT_NOT_COLUMN(
            "index-element-not-column",
            WARNING,
            5,
            "RFC 2578 section 7.7",
            "'%s' is in the index of row '%s', but is no column"),
    INDEX_ELEMENT_ACCESSIBLE(
            "index-element-accessible",
            WARNING,
            5,
            "RFC 2578 section 7.7",
            "'%s' is in the index of row '%s', and should be 'not-accessible'"),
    INDEX_ELEMENT_NOT_ACCESSIBLE(
            "index-element-not-accessible",
            WARNING,
            5,
            "RFC 2578 section 7.7",
            "row '%s' has nothing but its index; one part of that must be accessible"),
    INDEX_EXCEEDS_TOO_LARGE(
            "index-exceeds-too-large",
            WARNING,
            5,
            "RFC 2578 section 3.5",
            "instances of row '%s' can be %s numbers longer than the 128 of an object identifier"),
    INDEX_IMPLIED("index-implied", ERROR, 2, "RFC 2578 section 7.7", "IMPLIED does not suit '%s' of row '%s': %s"),

    // Lint: DEFVAL.
    DEFVAL_SYNTAX("defval-syntax", ERROR, 2, "RFC 2578 section 7.9", "DEFVAL %s of '%s' is no value of %s"),
    DEFVAL_BASETYPE("defval-basetype", ERROR, 2, "RFC 2578 section 7.9", "DEFVAL %s of '%s' is beyond what %s holds"),
    DEFVAL_RANGE("defval-range", ERROR, 2, "RFC 2578 section 7.9", "DEFVAL %s of '%s' is out of its limits"),
    DEFVAL_ENUM("defval-enum", ERROR, 2, "RFC 2578 section 7.9", "DEFVAL '%s' is no label of '%s'"),
    DEFAULT_TOO_LONG_SMIV1(
            "default-too-long-smiv1", WARNING, 4, "RFC 1212 section 4.1.7", "the DEFVAL of '%s' should be one name"),
    DEFAULT_TOO_LONG_SMIV2(
            "default-too-long-smiv2", ERROR, 2, "RFC 2578 section 7.9", "the DEFVAL of '%s' must be one name"),
    STRINGLENGTH_BINARY(
            "stringlength-binary", ERROR, 2, "RFC 2578 section 7.9", "binary string '%s' is not of 8 digits an octet"),
    STRINGLENGTH_HEXADECIMAL(
            "stringlength-hexadecimal",
            ERROR,
            2,
            "RFC 2578 section 7.9",
            "hexadecimal string '%s' is not of 2 digits an octet"),

    // Lint: notifications.
    NOTIFICATION_OBJECT_TYPE(
            "notification-object-type",
            ERROR,
            3,
            "RFC 2578 section 8.1",
            "'%s' of notification '%s' is neither scalar nor column"),
    NOTIFICATION_OBJECT_ACCESS(
            "notification-object-access",
            ERROR,
            3,
            "RFC 2578 section 8.1",
            "'%s' of notification '%s' is 'not-accessible'"),

    // Lint: groups, compliance, capabilities.
    GROUP_MEMBER_MIXED(
            "group-member-mixed", ERROR, 3, "RFC 2580 section 3.1", "group '%s' has both objects and notifications"),
    GROUP_MEMBER_INVALID(
            "group-member-invalid", ERROR, 3, "RFC 2580 section 3.1", "'%s' cannot be a member of group '%s'"),
    GROUP_OBJECTS_NOTIFICATION(
            "group-objects-notification", ERROR, 2, "RFC 2580 section 3.1", "object group '%s' has notification '%s'"),
    GROUP_NOTIFICATIONS_OBJECT(
            "group-notifications-object", ERROR, 2, "RFC 2580 section 4.1", "notification group '%s' has object '%s'"),
    GROUP_MEMBERSHIP("group-membership", WARNING, 4, "RFC 2580 section 3.1", "'%s' is in no group"),
    GROUP_OBJECT_STATUS("group-object-status", WARNING, 4, "RFC 2580 section 3.2", "%s group '%s' has %s object '%s'"),
    GROUP_UNREF(
            "group-unref",
            WARNING,
            5,
            "RFC 4181 section 4.8",
            "group '%s' is in no compliance statement of this module"),
    COMPLIANCE_MEMBER_NOT_LOCAL(
            "compliance-member-not-local", ERROR, 3, "RFC 2580 section 3.1", "'%s' of group '%s' is of another module"),
    COMPLIANCE_GROUP_STATUS(
            "compliance-group-status",
            WARNING,
            4,
            "RFC 2580 section 5.2",
            "%s compliance statement '%s' asks for %s group '%s'"),
    COMPLIANCE_OBJECT_STATUS(
            "compliance-object-status",
            WARNING,
            4,
            "RFC 2580 section 5.2",
            "%s compliance statement '%s' refines %s object '%s'"),
    OPTIONAL_GROUP_EXISTS(
            "optional-group-exists",
            ERROR,
            3,
            "RFC 2580 section 5.4.2",
            "group '%s' stands twice in compliance statement '%s'"),
    REFINEMENT_EXISTS(
            "refinement-exists",
            ERROR,
            3,
            "RFC 2580 section 5.4.2",
            "object '%s' is refined twice in compliance statement '%s'"),
    REFINEMENT_NOT_LISTED(
            "refinement-not-listed",
            ERROR,
            3,
            "RFC 2580 section 5.4.2",
            "object '%s' is refined in compliance statement '%s', but is in none of its groups"),
    VARIATION_ACCESS(
            "variation-access", ERROR, 2, "RFC 2580 section 6.5.2.3", "'%s' of '%s' is no access of a variation"),
    VARIATION_ACCESS_NOTIFICATION(
            "variation-access-notification",
            ERROR,
            2,
            "RFC 2580 section 6.5.2.3",
            "'%s' of notification '%s' is no access of a variation; 'not-implemented' alone is"),
    VARIATION_SYNTAX(
            "variation-syntax",
            ERROR,
            2,
            "RFC 2580 section 6.5.2.1",
            "the variation of notification '%s' cannot have a SYNTAX"),
    VARIATION_WRITESYNTAX(
            "variation-writesyntax",
            ERROR,
            2,
            "RFC 2580 section 6.5.2.2",
            "the variation of notification '%s' cannot have a WRITE-SYNTAX"),
    VARIATION_CREATION(
            "variation-creation",
            ERROR,
            2,
            "RFC 2580 section 6.5.2.4",
            "the variation of notification '%s' cannot have CREATION-REQUIRES"),
    VARIATION_DEFVAL(
            "variation-defval",
            ERROR,
            2,
            "RFC 2580 section 6.5.2.5",
            "the variation of notification '%s' cannot have a DEFVAL"),

    // Lint: well-known textual conventions.
    ROWSTATUS_ACCESS("rowstatus-access", WARNING, 4, "RFC 2579 section 2", "RowStatus '%s' should be 'read-create'"),
    ROWSTATUS_DEFAULT(
            "rowstatus-default", WARNING, 4, "RFC 2579 section 2", "RowStatus '%s' cannot have the DEFVAL '%s'"),
    STORAGETYPE_DEFAULT(
            "storagetype-default",
            WARNING,
            4,
            "RFC 2579 section 2",
            "StorageType '%s' should not have the DEFVAL '%s'"),
    INETADDRESS_INETADDRESSTYPE(
            "inetaddress-inetaddresstype",
            WARNING,
            5,
            "RFC 4001 section 3",
            "InetAddress '%s' should come after an InetAddressType"),
    INETADDRESSTYPE_SUBTYPED(
            "inetaddresstype-subtyped",
            WARNING,
            5,
            "RFC 4001 section 3",
            "InetAddressType should not be refined, as in '%s'"),
    INETADDRESS_SPECIFIC(
            "inetaddress-specific", WARNING, 5, "RFC 4001 section 3", "'%s' should be an InetAddress, not an %s"),
    TADDRESS_TDOMAIN(
            "taddress-tdomain", WARNING, 5, "RFC 2579 section 2", "TAddress '%s' should have a TDomain beside it"),
    TRANSPORTADDRESS_TRANSPORTADDRESSTYPE(
            "transportaddress-transportaddresstype",
            WARNING,
            5,
            "RFC 3419 section 3",
            "TransportAddress '%s' should come after a TransportAddressType or TransportDomain"),
    TRANSPORTADDRESSTYPE_SUBTYPED(
            "transportaddresstype-subtyped",
            WARNING,
            5,
            "RFC 3419 section 3",
            "TransportAddressType should not be refined, as in '%s'"),
    TRANSPORTADDRESS_SPECIFIC(
            "transportaddress-specific",
            WARNING,
            5,
            "RFC 3419 section 3",
            "'%s' should be a TransportAddress, not a %s");

    private static final int LONGEST = 400;
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
            out.append(template, from, gap).append(arg < args.size() ? shortened(args.get(arg)) : "?");
            arg++;
            from = gap + 2;
        }
        return out.append(template, from, template.length()).toString();
    }

    /** Whatever a module has for a name or number, one finding does not fill a terminal. */
    private static String shortened(String arg) {
        return arg.length() <= LONGEST ? arg : arg.substring(0, LONGEST) + "...";
    }
}
