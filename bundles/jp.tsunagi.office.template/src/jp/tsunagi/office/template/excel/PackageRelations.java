package jp.tsunagi.office.template.excel;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;

/** What parts of a file say of each other. */
final class PackageRelations {

	/** Of attributes that name another part. */
	static final String NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private PackageRelations() {
	}

	/** The relations of a part as they are now, which may be removed meanwhile. */
	static List<PackageRelationship> of(PackagePart part) throws InvalidFormatException {
		List<PackageRelationship> relations = new ArrayList<>();
		part.getRelationships().forEach(relations::add);
		return relations;
	}
}
