package jp.tsunagi.review.sheet.internal.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Tells Word what to take where the font is missing; POI has no class for it. */
final class FontTable {

	private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";

	private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";

	private static final String XML = """
			<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
			<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
			<w:font w:name="%s"><w:altName w:val="%s"/><w:charset w:val="80"/><w:family w:val="modern"/><w:pitch w:val="fixed"/>\
			</w:font></w:fonts>""";

	private FontTable() {
	}

	static void addTo(XWPFDocument document) throws IOException {
		try {
			PackagePart part = document.getPackage().createPart(PackagingURIHelper.createPartName("/word/fontTable.xml"), TYPE);
			try (OutputStream out = part.getOutputStream()) {
				out.write(XML.formatted(Furniture.FONT, Furniture.FALLBACK_FONT).getBytes(StandardCharsets.UTF_8));
			}
			document.getPackagePart().addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATION);
		} catch (InvalidFormatException wrongName) {
			throw new IOException(wrongName);
		}
	}
}
