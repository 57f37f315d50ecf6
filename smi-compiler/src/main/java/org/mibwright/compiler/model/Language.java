package org.mibwright.compiler.model;

/** The dialect of SMI that a module is written in. */
public enum Language {
    /** RFC 1155, 1212 and 1215. */
    SMIV1("SMIv1"),
    /** RFC 2578, 2579 and 2580. */
    SMIV2("SMIv2");

    private final String label;

    Language(String label) {
        this.label = label;
    }

    /** Returns the usual written form, {@code SMIv1} or {@code SMIv2}. */
    @Override
    public String toString() {
        return label;
    }
}
