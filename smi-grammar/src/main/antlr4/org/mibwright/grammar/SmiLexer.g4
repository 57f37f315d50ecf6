/*
 * The words of SMI, versions 1 and 2 (RFC 1155, 1212, 1215, 2578, 2579, 2580), as real modules write them.
 *
 * Wider than the standards on purpose: names may hold underscores and start with a digit, an assignment may be
 * misspelt, and any character has a token. What is out of order is said by whoever reads the tokens.
 */
lexer grammar SmiLexer;

// Modules.
DEFINITIONS: 'DEFINITIONS';
BEGIN: 'BEGIN';
END: 'END';
EXPORTS: 'EXPORTS';
IMPORTS: 'IMPORTS';
FROM: 'FROM';
MACRO: 'MACRO';

// Macros (RFC 1212, 1215, 2578, 2579, 2580).
MODULE_IDENTITY: 'MODULE-IDENTITY';
OBJECT_IDENTITY: 'OBJECT-IDENTITY';
OBJECT_TYPE: 'OBJECT-TYPE';
NOTIFICATION_TYPE: 'NOTIFICATION-TYPE';
TRAP_TYPE: 'TRAP-TYPE';
TEXTUAL_CONVENTION: 'TEXTUAL-CONVENTION';
OBJECT_GROUP: 'OBJECT-GROUP';
NOTIFICATION_GROUP: 'NOTIFICATION-GROUP';
MODULE_COMPLIANCE: 'MODULE-COMPLIANCE';
AGENT_CAPABILITIES: 'AGENT-CAPABILITIES';

// Clauses with a text.
DESCRIPTION: 'DESCRIPTION';
REFERENCE: 'REFERENCE';
UNITS: 'UNITS';
DISPLAY_HINT: 'DISPLAY-HINT';
LAST_UPDATED: 'LAST-UPDATED';
ORGANIZATION: 'ORGANIZATION';
CONTACT_INFO: 'CONTACT-INFO';
REVISION: 'REVISION';
PRODUCT_RELEASE: 'PRODUCT-RELEASE';

// Clauses with a word.
ACCESS: 'ACCESS';
MAX_ACCESS: 'MAX-ACCESS';
MIN_ACCESS: 'MIN-ACCESS';
STATUS: 'STATUS';

// Clauses with a type, a list, a value or a reference.
SYNTAX: 'SYNTAX';
WRITE_SYNTAX: 'WRITE-SYNTAX';
INDEX: 'INDEX';
IMPLIED: 'IMPLIED';
AUGMENTS: 'AUGMENTS';
DEFVAL: 'DEFVAL';
OBJECTS: 'OBJECTS';
NOTIFICATIONS: 'NOTIFICATIONS';
VARIABLES: 'VARIABLES';
ENTERPRISE: 'ENTERPRISE';
MODULE: 'MODULE';
MANDATORY_GROUPS: 'MANDATORY-GROUPS';
GROUP: 'GROUP';
OBJECT: 'OBJECT';
SUPPORTS: 'SUPPORTS';
INCLUDES: 'INCLUDES';
VARIATION: 'VARIATION';
CREATION_REQUIRES: 'CREATION-REQUIRES';

// Types.
INTEGER: 'INTEGER';
OCTET: 'OCTET';
STRING: 'STRING';
IDENTIFIER: 'IDENTIFIER';
BITS: 'BITS';
BIT: 'BIT';
NULL: 'NULL';
ANY: 'ANY';
SEQUENCE: 'SEQUENCE';
OF: 'OF';
CHOICE: 'CHOICE';
SIZE: 'SIZE';
IMPLICIT: 'IMPLICIT';
EXPLICIT: 'EXPLICIT';
UNIVERSAL: 'UNIVERSAL';
APPLICATION: 'APPLICATION';
PRIVATE: 'PRIVATE';

// Values.
NUMBER: '-'? DIGIT+;
HEX: '\'' [0-9a-fA-F \t\r\n]* '\'' [hH];
BINARY: '\'' [01 \t\r\n]* '\'' [bB];
TEXT: '"' ~["]* '"';

/** A name. The standards allow neither the underscore nor a digit in front; hundreds of real modules have them. */
NAME: [a-zA-Z] NAME_REST* | DIGIT+ ('-'? [a-zA-Z_]) NAME_REST* | '_' NAME_REST+;

ASSIGN: '::=';
RANGE: '..';
DOT: '.';
COMMA: ',';
SEMICOLON: ';';
BAR: '|';
LEFT_BRACE: '{';
RIGHT_BRACE: '}';
LEFT_PAREN: '(';
RIGHT_PAREN: ')';
LEFT_BRACKET: '[';
RIGHT_BRACKET: ']';

/** An assignment as nobody should write it. */
ODD_ASSIGN: ':' [ \t]* ':' [ \t]* '=' | ':'+ '='+ | '::' | ':' [ \t]+ '=' | '=';
/** Between apostrophes, but neither binary nor hexadecimal. */
ODD_STRING: '\'' ~['\r\n]* '\'' [a-zA-Z]?;
HYPHEN: '-';

BLANK: [ \t\r\n\f\u001A\uFEFF\u00A0]+ -> skip;
COMMENT: '--' ~[\r\n]* -> skip;
OTHER: .;

fragment DIGIT: [0-9];
fragment NAME_REST: '-'? [a-zA-Z0-9_];
