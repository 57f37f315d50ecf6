/*
 * The sentences of SMI, versions 1 and 2.
 *
 * The grammar takes one definition at a time, and is lenient: any clause may stand in any macro, in any order, any
 * number of times; commas in lists may be missing or too many. What a definition makes of its clauses is the business
 * of whoever builds the syntax tree, and what is valid is lint's. In return every decision needs one token of
 * lookahead, a definition is read in one go, and where it cannot be, its clauses can still be read one by one.
 */
parser grammar SmiParser;

options {
    tokenVocab = SmiLexer;
    contextSuperClass = SmiContext;
}

// ---- Definitions -------------------------------------------------------------------------------------------------

wholeDefinition: definition EOF;

definition: word definitionRest;

definitionRest
    : macro clause* assignment # macroUse
    | builtinType constraint? assignment # valueAssignment
    | ASSIGN assigned # plainAssignment
    ;

assigned: TEXTUAL_CONVENTION clause* | type | oidValue | NUMBER;

macro
    : MODULE_IDENTITY
    | OBJECT_IDENTITY
    | OBJECT_TYPE
    | NOTIFICATION_TYPE
    | TRAP_TYPE
    | OBJECT_GROUP
    | NOTIFICATION_GROUP
    | MODULE_COMPLIANCE
    | AGENT_CAPABILITIES
    | NAME
    ;

wholeAssignment: assignment EOF;

assignment: ASSIGN (oidValue | NUMBER | word (DOT NUMBER)* | HEX | BINARY | TEXT);

// ---- Clauses -----------------------------------------------------------------------------------------------------

wholeClause: clause EOF;

clause
    : keyword = (SYNTAX | WRITE_SYNTAX) type # syntaxClause
    | keyword = (ACCESS | MAX_ACCESS | MIN_ACCESS | STATUS) NAME # wordClause
    | keyword = (
        DESCRIPTION
        | REFERENCE
        | UNITS
        | DISPLAY_HINT
        | LAST_UPDATED
        | ORGANIZATION
        | CONTACT_INFO
        | REVISION
        | PRODUCT_RELEASE
    ) TEXT # textClause
    | keyword = (
        OBJECTS
        | NOTIFICATIONS
        | VARIABLES
        | MANDATORY_GROUPS
        | INCLUDES
        | CREATION_REQUIRES
        | AUGMENTS
    ) LEFT_BRACE (reference | COMMA)* RIGHT_BRACE # listClause
    | INDEX LEFT_BRACE (indexItem | COMMA)* RIGHT_BRACE # indexClause
    | DEFVAL LEFT_BRACE defaultPart* RIGHT_BRACE # defaultClause
    | ENTERPRISE (reference | oidValue) # enterpriseClause
    | keyword = (GROUP | OBJECT | VARIATION) reference # itemClause
    | keyword = (MODULE | SUPPORTS) (NAME oidValue?)? # moduleClause
    ;

indexItem: IMPLIED? (NAME (DOT NAME)? | builtinType | TEXT) constraint?;

/** Whatever may stand in the braces of DEFVAL; its tokens tell what kind of value it is. */
defaultPart
    : LEFT_BRACE defaultPart* RIGHT_BRACE
    | word
    | NUMBER
    | HEX
    | BINARY
    | ODD_STRING
    | TEXT
    | COMMA
    | DOT
    | LEFT_PAREN
    | RIGHT_PAREN
    ;

// ---- Types -------------------------------------------------------------------------------------------------------

wholeType: type EOF;

type
    : SEQUENCE (members | constraint? OF type) # sequence
    | CHOICE members # choice
    | LEFT_BRACKET tagClass = (UNIVERSAL | APPLICATION | PRIVATE)? NUMBER RIGHT_BRACKET (IMPLICIT | EXPLICIT)? type # tagged
    | builtinType enumeration? constraint* # builtin
    | NAME (DOT NAME)? enumeration? constraint* # named
    ;

builtinType: INTEGER | OCTET STRING | OBJECT IDENTIFIER | BITS | BIT STRING | NULL | ANY;

members: LEFT_BRACE (member | COMMA)* RIGHT_BRACE;

member: word type | CHOICE members;

enumeration: LEFT_BRACE (namedNumber | COMMA)* RIGHT_BRACE;

namedNumber: label (LEFT_PAREN (NUMBER | HEX | BINARY | word) RIGHT_PAREN)?;

/** One word, or several where the author did not know that a label is one. */
label: (word | SIZE | NUMBER)+;

constraint: LEFT_PAREN (sizeConstraint | ranges) RIGHT_PAREN | sizeConstraint;

sizeConstraint: SIZE (LEFT_PAREN ranges RIGHT_PAREN | ranges);

ranges: range (BAR range)*;

range: bound (RANGE bound)?;

bound: NUMBER | HEX | BINARY | word;

// ---- Values ------------------------------------------------------------------------------------------------------

wholeOidValue: oidValue EOF;

oidValue: LEFT_BRACE (oidArc | DOT)* RIGHT_BRACE;

oidArc: word (LEFT_PAREN NUMBER RIGHT_PAREN)? | NUMBER;

reference: word (DOT word)?;

// ---- Module level ------------------------------------------------------------------------------------------------

imports: IMPORTS (importGroup | SEMICOLON)* EOF;

importGroup: (word | COMMA)+ FROM moduleReference;

moduleReference: NAME (DOT NAME)? oidValue?;

exports: EXPORTS (word | COMMA)* SEMICOLON? EOF;

// ---- Names -------------------------------------------------------------------------------------------------------

/** A name. The keywords of SMI are names too wherever a name is all that can stand there. */
word
    : NAME
    | MODULE_IDENTITY
    | OBJECT_IDENTITY
    | OBJECT_TYPE
    | NOTIFICATION_TYPE
    | TRAP_TYPE
    | TEXTUAL_CONVENTION
    | OBJECT_GROUP
    | NOTIFICATION_GROUP
    | MODULE_COMPLIANCE
    | AGENT_CAPABILITIES
    | DESCRIPTION
    | REFERENCE
    | UNITS
    | DISPLAY_HINT
    | LAST_UPDATED
    | ORGANIZATION
    | CONTACT_INFO
    | REVISION
    | PRODUCT_RELEASE
    | ACCESS
    | MAX_ACCESS
    | MIN_ACCESS
    | STATUS
    | SYNTAX
    | WRITE_SYNTAX
    | INDEX
    | AUGMENTS
    | DEFVAL
    | OBJECTS
    | NOTIFICATIONS
    | VARIABLES
    | ENTERPRISE
    | MODULE
    | MANDATORY_GROUPS
    | GROUP
    | OBJECT
    | SUPPORTS
    | INCLUDES
    | VARIATION
    | CREATION_REQUIRES
    | INTEGER
    | OCTET
    | STRING
    | IDENTIFIER
    | BITS
    | BIT
    | NULL
    | ANY
    | UNIVERSAL
    | APPLICATION
    | PRIVATE
    | DEFINITIONS
    | MACRO
    ;
