package org.mibwright.compiler.ast;

/** The types of ASN.1 that SMI uses by keyword, and a few that real modules use all the same. */
public enum BuiltinType {
    /** INTEGER. */
    INTEGER("INTEGER"),
    /** OCTET STRING. */
    OCTET_STRING("OCTET STRING"),
    /** OBJECT IDENTIFIER. */
    OBJECT_IDENTIFIER("OBJECT IDENTIFIER"),
    /** BITS (RFC 2578 section 7.1.4). */
    BITS("BITS"),
    /** BIT STRING, which no version of SMI allows any more. */
    BIT_STRING("BIT STRING"),
    /** NULL. */
    NULL("NULL"),
    /** ANY. */
    ANY("ANY");

    private final String notation;

    BuiltinType(String notation) {
        this.notation = notation;
    }

    /** The type as modules write it. */
    @Override
    public String toString() {
        return notation;
    }
}
