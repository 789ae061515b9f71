package jp.tsunagi.office.template.internal;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.openxml4j.opc.PackageRelationship;

/** What parts of a file say of each other. */
public final class PackageRelations {

	/** Of attributes that name another part. */
	public static final String NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private PackageRelations() {
	}

	/** The relations as they are now, which may be removed meanwhile. */
	public static List<PackageRelationship> of(Iterable<PackageRelationship> relations) {
		List<PackageRelationship> list = new ArrayList<>();
		relations.forEach(list::add);
		return list;
	}

	/** What the other part is, in a word. */
	public static String kind(PackageRelationship relation) {
		return relation.getRelationshipType().substring(relation.getRelationshipType().lastIndexOf('/') + 1);
	}
}
