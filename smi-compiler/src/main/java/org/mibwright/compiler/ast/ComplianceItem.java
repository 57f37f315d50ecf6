package org.mibwright.compiler.ast;

import java.util.Optional;

/** A GROUP or an OBJECT of a compliance statement. */
public sealed interface ComplianceItem extends Node permits ComplianceGroup, ComplianceObject {

    /** The group or object. */
    Identifier name();

    /** The DESCRIPTION. */
    Optional<QuotedText> description();
}
