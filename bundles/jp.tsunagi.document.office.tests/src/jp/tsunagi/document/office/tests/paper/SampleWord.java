package jp.tsunagi.document.office.tests.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A file of Word, from the markup of its parts. */
final class SampleWord {

	/** A4 with 20 mm at all sides. */
	static final String PAPER = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
			+ "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\""
			+ " w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>";

	private static final String NAMES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
			+ " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
			+ " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
			+ " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
			+ " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
			+ " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
			+ " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
			+ " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
			+ " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

	private static final String RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

	private final Map<String, byte[]> parts = new LinkedHashMap<>();

	private final StringBuilder types = new StringBuilder();

	private final StringBuilder relationships = new StringBuilder();

	SampleWord styles(String styles) {
		return part("styles", "<w:styles" + NAMES + ">" + styles + "</w:styles>");
	}

	SampleWord numbering(String numbering) {
		return part("numbering", "<w:numbering" + NAMES + ">" + numbering + "</w:numbering>");
	}

	SampleWord settings(String settings) {
		return part("settings", "<w:settings" + NAMES + ">" + settings + "</w:settings>");
	}

	SampleWord footnotes(String notes) {
		return part("footnotes", "<w:footnotes" + NAMES + ">" + notes + "</w:footnotes>");
	}

	SampleWord header(String name, String content) {
		return part(name, "header", "<w:hdr" + NAMES + ">" + content + "</w:hdr>");
	}

	SampleWord footer(String name, String content) {
		return part(name, "footer", "<w:ftr" + NAMES + ">" + content + "</w:ftr>");
	}

	private SampleWord part(String name, String content) {
		return part(name, name, content);
	}

	private SampleWord part(String name, String kind, String content) {
		parts.put("word/" + name + ".xml", content.getBytes(StandardCharsets.UTF_8));
		types.append("<Override PartName=\"/word/").append(name).append(".xml\" ContentType=\"").append(TYPE).append(kind)
				.append("+xml\"/>");
		return related(name, kind, name + ".xml");
	}

	private SampleWord related(String id, String kind, String target) {
		relationships.append("<Relationship Id=\"").append(id).append("\" Type=\"").append(RELATIONSHIP).append(kind)
				.append("\" Target=\"").append(target).append("\"/>");
		return this;
	}

	SampleWord png(String id, byte[] picture) {
		parts.put("word/media/" + id + ".png", picture);
		return related(id, "image", "media/" + id + ".png");
	}

	/** The file with that body; without paper of its own it has {@link #PAPER}. */
	byte[] bytes(String body) throws IOException {
		String all = body.endsWith("</w:sectPr>") ? body : body + "<w:sectPr>" + PAPER + "</w:sectPr>";
		part("document", "document.main", "<w:document" + NAMES + "><w:body>" + all + "</w:body></w:document>");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			add(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
					+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
					+ "<Default Extension=\"png\" ContentType=\"image/png\"/>" + types + "</Types>");
			add(zip, "_rels/.rels", relationships("<Relationship Id=\"r\" Type=\"" + RELATIONSHIP
					+ "officeDocument\" Target=\"word/document.xml\"/>"));
			add(zip, "word/_rels/document.xml.rels", relationships(relationships.toString()));
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
			}
		}
		return out.toByteArray();
	}

	private static String relationships(String all) {
		return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all + "</Relationships>";
	}

	private static void add(ZipOutputStream zip, String name, String content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content.getBytes(StandardCharsets.UTF_8));
	}

	static String paragraph(String text) {
		return paragraph("", text);
	}

	static String paragraph(String properties, String text) {
		return "<w:p><w:pPr>" + properties + "</w:pPr>" + run("", text) + "</w:p>";
	}

	static String run(String properties, String text) {
		return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
	}

	static String cell(String properties, String text) {
		return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
	}

	static String row(String properties, String cells) {
		return "<w:tr><w:trPr>" + properties + "</w:trPr>" + cells + "</w:tr>";
	}

	/** A table with lines and columns so wide, in twips. */
	static String table(String rows, int... columns) {
		StringBuilder grid = new StringBuilder();
		for (int column : columns) {
			grid.append("<w:gridCol w:w=\"").append(column).append("\"/>");
		}
		String line = " w:val=\"single\" w:sz=\"4\" w:color=\"000000\"/>";
		return "<w:tbl><w:tblPr><w:tblBorders><w:top" + line + "<w:left" + line + "<w:bottom" + line + "<w:right" + line + "<w:insideH"
				+ line + "<w:insideV" + line + "</w:tblBorders></w:tblPr><w:tblGrid>" + grid + "</w:tblGrid>" + rows + "</w:tbl>";
	}

	static String picture(String id, int width, int height, String more) {
		return "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"" + width * 12_700 + "\" cy=\"" + height * 12_700
				+ "\"/><wp:docPr id=\"1\" name=\"n\" descr=\"地図\"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed=\"" + id
				+ "\"/>" + more + "</pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";
	}
}
