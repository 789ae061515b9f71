package jp.tsunagi.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import jp.tsunagi.document.office.export.DocumentFormat;

/** The documents that are measured, and the bare library that writes the same. */
enum DocumentKind {
	/** An area plan for Word, beside POI's paragraphs and tables. */
	WORD("docx", "area-plan", DocumentFormat.OFFICE, DocumentFormat.OFFICE, Pictures.OF_AREA_PLAN) {

		@Override
		Times.Work bare(byte[] document) throws Exception {
			return BareWord.of(document)::write;
		}
	},
	/** The same on pages, beside OpenHTMLtoPDF with the finished HTML. */
	PDF("pdf", "area-plan", DocumentFormat.PDF, DocumentFormat.HTML, Pictures.OF_AREA_PLAN) {

		@Override
		Times.Work bare(byte[] document) {
			String html = new String(document, StandardCharsets.UTF_8);
			return () -> BarePdf.of(html);
		}
	},
	/** A plan of business for Excel, beside POI's sheets and cells. */
	EXCEL("xlsx", "business-plan", DocumentFormat.OFFICE, DocumentFormat.OFFICE, Map.of()) {

		@Override
		Times.Work bare(byte[] document) throws Exception {
			return BareExcel.of(document)::write;
		}
	};

	/** The pictures of templates. */
	private static final class Pictures {

		private static final Map<String, Integer> OF_AREA_PLAN = Map.of("地域.関係図", 165, "計画.工程表", 170);
	}

	private final String label;

	private final String template;

	private final DocumentFormat format;

	private final DocumentFormat sameAs;

	private final Map<String, Integer> pictures;

	DocumentKind(String label, String template, DocumentFormat format, DocumentFormat sameAs, Map<String, Integer> pictures) {
		this.label = label;
		this.template = template;
		this.format = format;
		this.sameAs = sameAs;
		this.pictures = pictures;
	}

	String label() {
		return label;
	}

	/** The id of the template. */
	String template() {
		return template;
	}

	DocumentFormat format() {
		return format;
	}

	/** In which format a document says what the bare library is to write. */
	DocumentFormat sameAs() {
		return sameAs;
	}

	/** The pictures in it, by their fields, and how wide they are in millimetres. */
	Map<String, Integer> pictures() {
		return pictures;
	}

	/** Writing the same as that document without the product. */
	abstract Times.Work bare(byte[] document) throws Exception;
}
