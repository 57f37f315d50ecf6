package org.mibwright.compiler.lint;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.Fix;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.model.ModuleDate;
import org.mibwright.compiler.model.ModuleIdentity;

/** The dates of MODULE-IDENTITY: each for itself (RFC 2578 section 2), and their order (section 5). */
final class DateRules implements LintRule {
    /** RFC 1155 came out in May 1990. */
    private static final int FIRST_YEAR = 1990;

    private static final int SHORT = "YYMMDDHHMMZ".length();
    private static final int LONG = "YYYYMMDDHHMMZ".length();

    @Override
    public void check(LintContext context) {
        for (ModuleIdentity identity : context.module().definitions(ModuleIdentity.class)) {
            List<ModuleDate> dates = new ArrayList<>();
            identity.lastUpdated().ifPresent(dates::add);
            identity.revisions().forEach(revision -> dates.add(revision.date()));
            dates.forEach(date -> {
                date(context, date);
                if (date.time().filter(time -> time.isAfter(context.tomorrow())).isPresent()) {
                    context.report(Rule.DATE_IN_FUTURE, date.place(), date.written());
                }
            });
            order(context, identity);
        }
    }

    private static void date(LintContext context, ModuleDate date) {
        String text = date.written();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean last = i == text.length() - 1;
            if (!(c >= '0' && c <= '9') && !(last && c == 'Z')) {
                context.report(Rule.DATE_CHARACTER, date.place(), text);
                return;
            }
        }
        if (text.length() != SHORT && text.length() != LONG || !text.endsWith("Z")) {
            context.report(Rule.DATE_LENGTH, date.place(), text);
            return;
        }
        int from = text.length() - "MMDDHHMMZ".length();
        int year = date.time().map(LocalDateTime::getYear).orElseGet(() -> number(text, 0, from));
        int month = number(text, from, from + 2);
        int day = number(text, from + 2, from + 4);
        if (month < 1 || month > 12) {
            context.report(Rule.DATE_MONTH, date.place(), text);
        } else if (day < 1 || day > YearMonth.of(Math.max(year, 1), month).lengthOfMonth()) {
            context.report(Rule.DATE_DAY, date.place(), text);
        }
        if (number(text, from + 4, from + 6) > 23) {
            context.report(Rule.DATE_HOUR, date.place(), text);
        }
        if (number(text, from + 6, from + 8) > 59) {
            context.report(Rule.DATE_MINUTES, date.place(), text);
        }
        if (text.length() == SHORT && (year < 1990 || year > 1999)) {
            context.report(Diagnostic.of(Rule.DATE_YEAR_2DIGITS, date.place(), text, year)
                    .withFix(Fix.replace("write the year out", date.place(), '"' + (year + text.substring(2)) + '"')));
        } else if (year < FIRST_YEAR) {
            context.report(Rule.DATE_IN_PAST, date.place(), text);
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static void order(LintContext context, ModuleIdentity identity) {
        Optional<LocalDateTime> updated = identity.lastUpdated().flatMap(ModuleDate::time);
        boolean found = false;
        Optional<LocalDateTime> before = Optional.empty();
        for (ModuleIdentity.Revision revision : identity.revisions()) {
            Optional<LocalDateTime> time = revision.date().time();
            if (time.isEmpty()) {
                continue;
            }
            found |= time.equals(updated);
            if (updated.isPresent() && time.get().isAfter(updated.get())) {
                context.report(Rule.REVISION_AFTER_UPDATE, revision.date().place(), identity.name());
            }
            if (before.isPresent() && !time.get().isBefore(before.get())) {
                context.report(Rule.REVISION_NOT_DESCENDING, revision.date().place(), identity.name());
            }
            before = time;
        }
        if (updated.isPresent() && !found) {
            identity.lastUpdated()
                    .ifPresent(date -> context.report(Rule.REVISION_MISSING, date.place(), identity.name()));
        }
    }
}
