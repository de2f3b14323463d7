/**
 * Questions and results in other formats. A spreadsheet is a {@link summit.exchange.Sheet}, read from {@link summit.exchange.CsvSheet} or
 * {@link summit.exchange.XlsxSheet}; its rows become {@link summit.exchange.SheetQuestion}s and back. Uses {@code story} and
 * {@code marking}.
 */
package summit.exchange;
