package org.mibwright.compiler.lint;

import java.util.List;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.model.EffectiveType;
import org.mibwright.compiler.model.IndexPart;
import org.mibwright.compiler.model.Range;
import org.mibwright.compiler.model.Row;

/** Whether the instances of a row keep to the 128 numbers that an object identifier may have (RFC 2578 section 3.5). */
final class IndexSizeRules implements LintRule {
    private static final long LONGEST_OID = 128;

    @Override
    public void check(LintContext context) {
        for (Row row : context.module().definitions(Row.class)) {
            if (row.oid().isEmpty() || row.index().isEmpty()) {
                continue;
            }
            long length = row.oid().get().size() + 1L;
            for (IndexPart part : row.index()) {
                length += longest(part);
            }
            if (length > LONGEST_OID) {
                context.report(Rule.INDEX_EXCEEDS_TOO_LARGE, row.place(), row.name(), length - LONGEST_OID);
            }
        }
    }

    private static long longest(IndexPart part) {
        EffectiveType type = part.syntax().effective();
        return switch (type.base()) {
            case IP_ADDRESS -> 4;
            case OCTET_STRING, BITS, OPAQUE -> octets(type.sizes()) + prefix(part);
            case OBJECT_IDENTIFIER -> LONGEST_OID + prefix(part);
            default -> 1;
        };
    }

    /** A string without a stated size is another finding; it counts as empty here. */
    private static long octets(List<Range> sizes) {
        return sizes.isEmpty() ? 0 : sizes.get(sizes.size() - 1).maximum().longValue();
    }

    private static long prefix(IndexPart part) {
        return part.implied() || part.syntax().effective().fixedSize().isPresent() ? 0 : 1;
    }
}
