package jp.tsunagi.office.template.excel;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.openxml4j.opc.PackageRelationship;

/** What parts of a file say of each other. */
final class PackageRelations {

	/** Of attributes that name another part. */
	static final String NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private PackageRelations() {
	}

	/** The relations as they are now, which may be removed meanwhile. */
	static List<PackageRelationship> of(Iterable<PackageRelationship> relations) {
		List<PackageRelationship> list = new ArrayList<>();
		relations.forEach(list::add);
		return list;
	}

	/** What the other part is, in a word. */
	static String kind(PackageRelationship relation) {
		return relation.getRelationshipType().substring(relation.getRelationshipType().lastIndexOf('/') + 1);
	}
}
