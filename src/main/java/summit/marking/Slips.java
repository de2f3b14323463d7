package summit.marking;

/**
 * Small slips of the keyboard. A letter left out, put in, replaced, or swapped with its neighbour is one slip; one is
 * forgiven in an answer of more than 3 characters, two in one of more than 9.
 *
 * <p>Source: H5P Blanks, {@code acceptSpellingErrors} (Damerau-Levenshtein distance, in the form that never edits a
 * swapped pair again). One thing differs: digits must be the same, for 2023 is no slip for 2024.
 */
final class Slips {
    private Slips() {}

    /** Whether what was typed differs from what is right by forgiven slips only. */
    static boolean only(String right, String typed) {
        var a = right.codePoints().toArray();
        var b = typed.codePoints().toArray();
        var allowed = a.length > 9 ? 2 : a.length > 3 ? 1 : 0;
        return Math.abs(a.length - b.length) <= allowed
                && digits(right).equals(digits(typed))
                && distance(a, b) <= allowed;
    }

    private static String digits(String words) {
        return words.replaceAll("\\P{Nd}", "");
    }

    private static int distance(int[] a, int[] b) {
        var rows = new int[a.length + 1][b.length + 1];
        for (var i = 0; i <= a.length; i++) {
            for (var j = 0; j <= b.length; j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : edit(a, b, i, j, rows);
            }
        }
        return rows[a.length][b.length];
    }

    private static int edit(int[] a, int[] b, int i, int j, int[][] rows) {
        var replaced = rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        var best = Math.min(replaced, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
        var swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return swapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
    }
}
