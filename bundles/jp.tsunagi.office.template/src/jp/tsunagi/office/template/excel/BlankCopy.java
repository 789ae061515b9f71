package jp.tsunagi.office.template.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import jp.tsunagi.office.PartXml;
import jp.tsunagi.office.template.internal.PackageRelations;
import jp.tsunagi.office.template.internal.TitleOnly;

/**
 * A workbook with the looks of a template and without what its rows say, to be written anew. So none of the texts of the template
 * stays behind, nor who wrote and printed it.
 */
final class BlankCopy {

	/** What counts rows and is written anew, and what tells of persons. */
	private static final Set<String> LEFT_OUT = Set.of("dimension", "mergeCells", "conditionalFormatting", "dataValidations",
			"hyperlinks", "rowBreaks", "legacyDrawing", "customSheetViews", "ignoredErrors", "cellWatches", "sortState", "protectedRanges",
			"definedNames", "fileSharing", "customWorkbookViews");

	/** Parts of the same kind; the ends of the names of their relations. */
	private static final Set<String> PARTS_LEFT_OUT = Set.of("calcChain", "comments", "threadedComment", "person", "vmlDrawing",
			"printerSettings", "hyperlink", "customXml");

	private static final Set<String> KEPT = Set.of("officeDocument", "core-properties");

	private BlankCopy() {
	}

	/** The copy, to be closed. */
	static XSSFWorkbook of(byte[] template) throws IOException {
		try {
			OPCPackage copy = OPCPackage.open(new ByteArrayInputStream(template));
			forgetAuthors(copy);
			for (PackagePart part : copy.getParts()) {
				String type = part.getContentType();
				if (type.equals(XSSFRelation.WORKSHEET.getContentType()) || type.equals(XSSFRelation.WORKBOOK.getContentType())) {
					dropParts(copy, part, clear(part));
				} else if (type.equals(XSSFRelation.SHARED_STRINGS.getContentType())) {
					clear(part);
				}
			}
			XSSFWorkbook workbook = new XSSFWorkbook(copy);
			// what Excel wrote is written as it is, whether or not POI knows all of its functions and names
			workbook.setCellFormulaValidation(false);
			return workbook;
		} catch (InvalidFormatException unreadable) {
			throw new IOException(unreadable);
		}
	}

	/** Leaves the title only. */
	private static void forgetAuthors(OPCPackage copy) throws InvalidFormatException {
		TitleOnly.of(copy);
		for (PackageRelationship relation : PackageRelations.of(copy.getRelationships())) {
			if (!KEPT.contains(PackageRelations.kind(relation))) {
				copy.removePart(copy.getPart(relation));
				copy.removeRelationship(relation.getId());
			}
		}
	}

	/** Clears a part, and returns the relation to the pictures of its page headers, which stay; empty if there are none. */
	private static String clear(PackagePart part) throws IOException {
		Document document = PartXml.parse(part.getInputStream());
		clear(document.getDocumentElement());
		part.clear();
		PartXml.write(document, part.getOutputStream());
		return PartXml.children(document.getDocumentElement()).stream().filter(child -> child.getLocalName().equals("legacyDrawingHF"))
				.map(child -> child.getAttributeNS(PackageRelations.NAMESPACE, "id")).findFirst().orElse("");
	}

	private static void clear(Element root) {
		for (Element child : PartXml.children(root)) {
			switch (child.getLocalName()) {
				case "si" -> root.removeChild(child);
				case "sheetData" -> PartXml.children(child).forEach(child::removeChild);
				case "pageSetup" -> child.removeAttributeNS(PackageRelations.NAMESPACE, "id");
				case "AlternateContent" -> dropPath(child);
				default -> {
					if (LEFT_OUT.contains(child.getLocalName())) {
						root.removeChild(child);
					}
				}
			}
		}
		root.removeAttribute("count");
		root.removeAttribute("uniqueCount");
	}

	/** Where the template was stored, which often is a folder with the name of a person. */
	private static void dropPath(Element alternatives) {
		if (alternatives.getElementsByTagNameNS("*", "absPath").getLength() > 0) {
			alternatives.getParentNode().removeChild(alternatives);
		}
	}

	private static void dropParts(OPCPackage copy, PackagePart holder, String kept) throws InvalidFormatException {
		for (PackageRelationship relation : PackageRelations.of(holder.getRelationships())) {
			String kind = PackageRelations.kind(relation);
			if (PARTS_LEFT_OUT.contains(kind) && !relation.getId().equals(kept)) {
				if (relation.getTargetMode() == TargetMode.INTERNAL && !kind.equals("hyperlink")) {
					copy.removePart(holder.getRelatedPart(relation));
				}
				holder.removeRelationship(relation.getId());
			}
		}
	}
}
