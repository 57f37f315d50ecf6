package org.mibwright.compiler.model;

import java.util.Comparator;

/**
 * A stretch of a source file.
 *
 * @param file display name of the file, as the source that found it names it
 * @param line line of the first character, counted from 1; 0 where the symbol is predefined and stands in no file
 * @param column column of the first character, counted from 1; 0 like {@code line}
 * @param start offset of the first character in the decoded text
 * @param end offset behind the last character in the decoded text
 */
public record Place(String file, int line, int column, int start, int end) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::start).thenComparingInt(Place::end);

    /** The place of what stands in no file: predefined types and well-known roots. */
    public static final Place NOWHERE = new Place("", 0, 0, 0, 0);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** Returns {@code file:line:column}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
