package jp.tsunagi.office;

/** What kind of file it is. */
public enum OfficeFormat {
	/** A document of Word. */
	DOCX,
	/** A workbook of Excel. */
	XLSX
}
