package jp.tsunagi.document.office.internal.paper.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.w3c.dom.Element;

import jp.tsunagi.office.PartXml;

/** The parts of a file of Word. */
final class WordFile implements AutoCloseable {

	private final OPCPackage parts;

	private final PackagePart main;

	WordFile(byte[] file) throws IOException {
		try {
			parts = OPCPackage.open(new ByteArrayInputStream(file));
			main = ofType("document.main+xml").or(() -> ofType("template.main+xml"))
					.orElseThrow(() -> new IOException("no document"));
		} catch (OpenXML4JException | IllegalArgumentException broken) {
			throw new IOException(broken);
		}
	}

	/** The part with the text. */
	PackagePart main() {
		return main;
	}

	/** The only part of a type, such as the styles. */
	Optional<Element> root(String type) throws IOException {
		Optional<PackagePart> part = ofType(type);
		return part.isEmpty() ? Optional.empty() : Optional.of(root(part.get()));
	}

	private Optional<PackagePart> ofType(String type) {
		try {
			return parts.getParts().stream().filter(part -> part.getContentType().endsWith(type)).findFirst();
		} catch (OpenXML4JException broken) {
			return Optional.empty();
		}
	}

	/** What stands in a part. */
	Element root(PackagePart part) throws IOException {
		return PartXml.parse(part.getInputStream()).getDocumentElement();
	}

	/** The part of this file that another refers to. */
	Optional<PackagePart> related(PackagePart from, String id) {
		PackageRelationship relationship = from.getRelationship(id);
		if (relationship == null || relationship.getTargetMode() == TargetMode.EXTERNAL) {
			return Optional.empty();
		}
		try {
			return Optional.ofNullable(from.getRelatedPart(relationship));
		} catch (OpenXML4JException | IllegalArgumentException broken) {
			return Optional.empty();
		}
	}

	/** The address outside of this file that a part refers to. */
	Optional<String> address(PackagePart from, String id) {
		return Optional.ofNullable(from.getRelationship(id)).filter(link -> link.getTargetMode() == TargetMode.EXTERNAL)
				.map(link -> link.getTargetURI().toString());
	}

	/** The title of the file. */
	String title() {
		try {
			return parts.getPackageProperties().getTitleProperty().orElse("");
		} catch (OpenXML4JException broken) {
			return "";
		}
	}

	@Override
	public void close() {
		// never written back
		parts.revert();
	}
}
