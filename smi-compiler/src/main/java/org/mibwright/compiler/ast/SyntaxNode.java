package org.mibwright.compiler.ast;

/** A type as written. */
public sealed interface SyntaxNode extends Node
        permits BuiltinSyntax, TypeReference, SequenceSyntax, SequenceOfSyntax, ChoiceSyntax, TaggedSyntax {}
