package jp.tsunagi.office.template.word;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import jp.tsunagi.office.PartXml;
import jp.tsunagi.office.template.internal.PackageRelations;
import jp.tsunagi.office.template.internal.TitleOnly;

/**
 * Takes out of a document what nobody sees in it: who wrote the template and when, comments, hidden variables, the data behind
 * charts, pictures and links of what was left out.
 */
final class LeftBehind {

	/** Parts that belong to a document without its text saying so. */
	private static final Set<String> SILENT = Set.of("styles", "numbering", "settings", "fontTable", "theme", "footnotes", "endnotes");

	/** Elements of settings, styles and charts that are nobody's business. */
	private static final Set<String> HIDDEN = Set.of("rsid", "rsids", "docVars", "docId", "mailMerge", "attachedSchema", "externalData",
			"attachedTemplate");

	private final OPCPackage file;

	private LeftBehind(OPCPackage file) {
		this.file = file;
	}

	/** Cleans a document. */
	static void clean(OPCPackage file) throws IOException, InvalidFormatException {
		LeftBehind cleaning = new LeftBehind(file);
		TitleOnly.of(file);
		cleaning.keepWhatIsUsed();
	}

	private void keepWhatIsUsed() throws IOException, InvalidFormatException {
		Deque<PackagePart> open = new ArrayDeque<>();
		for (PackageRelationship relationship : PackageRelations.of(file.getRelationships())) {
			switch (PackageRelations.kind(relationship)) {
				case "officeDocument" -> open.add(file.getPart(relationship));
				case "core-properties" -> {
					// holds the title only
				}
				default -> file.removeRelationship(relationship.getId());
			}
		}
		Set<PackagePart> used = new HashSet<>(open);
		while (!open.isEmpty()) {
			for (PackagePart next : keepWhatIsUsed(open.pop())) {
				if (used.add(next)) {
					open.add(next);
				}
			}
		}
		for (PackagePart part : List.copyOf(file.getParts())) {
			if (!used.contains(part) && !part.isRelationshipPart() && !(part instanceof PackageProperties)) {
				file.removePart(part.getPartName());
			}
		}
	}

	/** Removes what a part does not refer to, and returns what it does. */
	private List<PackagePart> keepWhatIsUsed(PackagePart part) throws IOException, InvalidFormatException {
		Set<String> ids = part.getContentType().endsWith("xml") ? cleanXml(part) : Set.of();
		List<PackagePart> used = new ArrayList<>();
		for (PackageRelationship relationship : PackageRelations.of(part.getRelationships())) {
			if (!ids.contains(relationship.getId()) && !SILENT.contains(PackageRelations.kind(relationship))) {
				part.removeRelationship(relationship.getId());
			} else if (relationship.getTargetMode() == TargetMode.INTERNAL && !relationship.getTargetURI().toString().startsWith("#")) {
				used.add(part.getRelatedPart(relationship));
			}
		}
		return used;
	}

	/** Cleans the XML of a part, and returns the relationships that it mentions. */
	private static Set<String> cleanXml(PackagePart part) throws IOException {
		Document document = PartXml.parse(part.getInputStream());
		List<Element> hidden = PartXml.all(document, element -> HIDDEN.contains(element.getLocalName()));
		hidden.forEach(element -> element.getParentNode().removeChild(element));
		if (!hidden.isEmpty()) {
			part.clear();
			PartXml.write(document, part.getOutputStream());
		}
		Set<String> ids = new HashSet<>();
		for (Element element : PartXml.all(document, each -> true)) {
			IntStream.range(0, element.getAttributes().getLength()).mapToObj(element.getAttributes()::item)
					.filter(LeftBehind::isReference).map(Node::getNodeValue).forEach(ids::add);
		}
		return ids;
	}

	private static boolean isReference(Node attribute) {
		return PackageRelations.NAMESPACE.equals(attribute.getNamespaceURI()) || "relid".equals(attribute.getLocalName());
	}
}
