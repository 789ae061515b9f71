/**
 * Templates of Excel: tags in cells, page headers and the names of sheets. Rows and sheets are there as often as the tags say, and all
 * that counts rows follows. {@link ExcelTemplate} is filled in by {@link BookFilling}, in four steps:
 * <ol>
 * <li>what the template says: {@link SheetTags}, {@link SheetLayout} with its {@link RowBlock}s, {@link TaggedText},
 * {@link BookCheck};</li>
 * <li>which sheets and rows there will be: {@link SheetPlan}, {@link SheetCopy}, {@link Lines};</li>
 * <li>where what stood on rows is then: {@link Ranges} for places, {@link FormulaMover} with {@link Reference} for formulas,
 * {@link RuleMover}, {@link DrawingMover}, {@link TableMover};</li>
 * <li>a {@link BlankCopy} of the template is written: {@link SheetCopies}, {@link NameWriter}, and {@link SheetWriter} with its
 * {@link RowWriter}, {@link RuleWriter} and {@link PlaceWriter}.</li>
 * </ol>
 */
package jp.tsunagi.office.template.excel;
