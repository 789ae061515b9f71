package jp.tsunagi.office.template.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;

import jp.tsunagi.office.FixedZip;
import jp.tsunagi.office.OfficeFileException;
import jp.tsunagi.office.template.Blanks;
import jp.tsunagi.office.template.OfficeTemplate;
import jp.tsunagi.office.template.TemplateException;
import jp.tsunagi.office.template.field.Scope;
import jp.tsunagi.office.template.file.TemplateFile;
import jp.tsunagi.office.template.internal.Filling;
import jp.tsunagi.office.template.tag.TemplateFinding;

/** A template of Word. */
public final class WordTemplate implements OfficeTemplate {

	private final TemplateFile file;

	private final WordSource source;

	private WordTemplate(TemplateFile file, WordSource source) {
		this.file = file;
		this.source = source;
	}

	/**
	 * Reads a template.
	 *
	 * @throws TemplateException if it cannot be read
	 */
	public static WordTemplate read(TemplateFile file) throws TemplateException {
		try (OPCPackage parts = open(file)) {
			requireWhole(parts);
			WordSource source = WordSource.read(parts);
			parts.revert();
			return new WordTemplate(file, source);
		} catch (IOException | InvalidFormatException | RuntimeException damaged) {
			// POI has exceptions without number for files that somebody cut or mended by hand
			throw damaged(damaged);
		}
	}

	private static TemplateException damaged(Exception cause) {
		return new TemplateException(OfficeFileException.damaged(cause).getMessage(), cause);
	}

	/** Requires that whatever a part of the file refers to is there. */
	private static void requireWhole(OPCPackage parts) throws InvalidFormatException {
		for (PackageRelationship relationship : parts.getRelationships()) {
			if (relationship.getTargetMode() == TargetMode.INTERNAL && parts.getPart(relationship) == null) {
				throw new InvalidFormatException(relationship.getTargetURI().toString());
			}
		}
		for (PackagePart part : parts.getParts()) {
			if (!part.isRelationshipPart()) {
				for (PackageRelationship relationship : part.getRelationships()) {
					if (relationship.getTargetMode() == TargetMode.INTERNAL && !relationship.getTargetURI().toString().startsWith("#")
							&& part.getRelatedPart(relationship) == null) {
						throw new InvalidFormatException(relationship.getTargetURI().toString());
					}
				}
			}
		}
	}

	private static OPCPackage open(TemplateFile file) throws IOException, InvalidFormatException {
		return OPCPackage.open(new ByteArrayInputStream(file.bytes()));
	}

	@Override
	public String extension() {
		return "docx";
	}

	@Override
	public List<TemplateFinding> check(Scope blank) {
		return source.findings(blank);
	}

	@Override
	public byte[] fill(Scope scope, Blanks blanks) throws TemplateException {
		List<TemplateFinding> findings = check(scope.ofNothing());
		if (!findings.isEmpty()) {
			throw new TemplateException(file.name(), findings);
		}
		try (OPCPackage parts = open(file); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			new WordWriter(source, parts).write(Filling.of(scope, blanks));
			parts.save(bytes);
			// what was opened is not written back
			parts.revert();
			return FixedZip.of(bytes.toByteArray());
		} catch (OpenXML4JRuntimeException unwritable) {
			throw damaged(unwritable);
		} catch (IOException | InvalidFormatException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
