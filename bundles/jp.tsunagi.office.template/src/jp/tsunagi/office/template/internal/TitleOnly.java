package jp.tsunagi.office.template.internal;

import java.util.Optional;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageProperties;

/** What a file says of itself, of which only the title may leave the trainer's machine. */
public final class TitleOnly {

	private TitleOnly() {
	}

	/** Forgets who wrote {@code file}, when, and what they noted of it. */
	public static void of(OPCPackage file) throws InvalidFormatException {
		PackageProperties properties = file.getPackageProperties();
		properties.setCreatorProperty(Optional.empty());
		properties.setLastModifiedByProperty(Optional.empty());
		properties.setCreatedProperty(Optional.empty());
		properties.setModifiedProperty(Optional.empty());
		properties.setLastPrintedProperty(Optional.empty());
		properties.setSubjectProperty(Optional.empty());
		properties.setDescriptionProperty(Optional.empty());
		properties.setKeywordsProperty(Optional.empty());
		properties.setCategoryProperty(Optional.empty());
		properties.setContentStatusProperty(Optional.empty());
		properties.setIdentifierProperty(Optional.empty());
		properties.setRevisionProperty(Optional.empty());
		properties.setVersionProperty(Optional.empty());
	}
}
