package org.vorzimmer.personaldata;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One database column with personal data, what sort they are and which purpose needs them.
 *
 * @param table table as the database names it
 * @param column column as the database names it
 * @param category sort of data
 * @param purpose what they are needed for
 */
public record PersonalColumn(String table, String column, DataCategory category, Purpose purpose) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    public PersonalColumn {
        if (!NAME.matcher(requireNonNull(table)).matches() || !NAME.matcher(requireNonNull(column)).matches()) {
            throw new IllegalArgumentException("Not a column: " + table + "." + column);
        }
        requireNonNull(category);
        requireNonNull(purpose);
    }

    /** Starts the list of a table's columns, all for the same purpose unless said otherwise. */
    public static Table in(String table, Purpose purpose) {
        return new Table(table, purpose, new ArrayList<>());
    }

    /** A growing list of columns, written the way one reads a table. */
    public static final class Table {

        private final String name;
        private final Purpose purpose;
        private final List<PersonalColumn> columns;

        private Table(String name, Purpose purpose, List<PersonalColumn> columns) {
            this.name = name;
            this.purpose = purpose;
            this.columns = columns;
        }

        public Table with(DataCategory category, String... names) {
            for (String column : names) {
                columns.add(new PersonalColumn(name, column, category, purpose));
            }
            return this;
        }

        /** Goes on with another table, or with the same table for another purpose. */
        public Table and(String table, Purpose other) {
            return new Table(table, other, columns);
        }

        public List<PersonalColumn> list() {
            return List.copyOf(columns);
        }
    }
}
