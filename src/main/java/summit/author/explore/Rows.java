package summit.author.explore;

import java.util.Arrays;

/** Rows of numbers, built one after another; a number takes four bytes and no object. */
final class Rows {
    private int[] values = new int[64];
    private int[] ends = new int[64];
    private int size;
    private int rows;

    /** Adds a number to the row that is being built. */
    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    /** Ends the row. */
    void end() {
        if (rows == ends.length) {
            ends = Arrays.copyOf(ends, 2 * rows);
        }
        ends[rows++] = size;
    }

    /** How many rows there are. */
    int rows() {
        return rows;
    }

    /** Where a row begins among all numbers. */
    int from(int row) {
        return row == 0 ? 0 : ends[row - 1];
    }

    /** Where a row ends. */
    int to(int row) {
        return ends[row];
    }

    /** One of all numbers. */
    int get(int at) {
        return values[at];
    }

    /** Whether a row has a number. */
    boolean has(int row, int value) {
        for (var at = from(row); at < to(row); at++) {
            if (values[at] == value) {
                return true;
            }
        }
        return false;
    }

    /** Turned round, for numbers below a limit: the row of a number has the rows that had the number. */
    Rows turned(int limit) {
        var turned = new Rows();
        var next = new int[limit + 1];
        for (var at = 0; at < size; at++) {
            next[values[at] + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        turned.ends = Arrays.copyOfRange(next, 1, limit + 1);
        turned.rows = limit;
        turned.size = size;
        turned.values = new int[size];
        for (var row = 0; row < rows; row++) {
            for (var at = from(row); at < to(row); at++) {
                turned.values[next[values[at]]++] = row;
            }
        }
        return turned;
    }
}
