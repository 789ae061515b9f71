package jp.tsunagi.core.project;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.coordination.xmi.CoordinationResource;
import jp.tsunagi.core.finding.Source;

/** Turns the resource of a model file into its bytes. */
final class ModelWriter {

	private static final int TYPICAL_SIZE = 1 << 13;

	private ModelWriter() {
	}

	/**
	 * The bytes of the file.
	 *
	 * @throws ProjectException if there is nothing to write, or naming the element whose text has a character that no XML
	 *     file can hold
	 */
	static byte[] write(Resource resource, String file) throws ProjectException {
		if (resource.getContents().isEmpty()) {
			throw new ProjectException(Source.of(file), Messages.bind(Messages.emptyModel, file));
		}
		requireWritableText(resource, file);
		ByteArrayOutputStream out = new ByteArrayOutputStream(TYPICAL_SIZE);
		try {
			resource.save(out, Map.of());
		} catch (IOException failure) {
			String message = Messages.bind(Messages.unwritable, file, failure.getMessage());
			throw new ProjectException(Source.of(file), message, failure);
		}
		return out.toByteArray();
	}

	/** Whether a file with the bytes {@code known}, however they are laid out, says what {@code current} says. */
	static boolean isSameModel(ProjectFolder folder, String file, byte[] known, byte[] current) throws ProjectException {
		if (Arrays.equals(known, current)) {
			return true;
		}
		CoordinationResource scratch = new ClosedResourceSet(folder).add(file);
		return ModelReader.read(scratch, known, file).isEmpty() && Arrays.equals(write(scratch, file), current);
	}

	private static void requireWritableText(Resource resource, String file) throws ProjectException {
		for (Iterator<EObject> all = EcoreUtil.getAllProperContents(resource, false); all.hasNext();) {
			EObject element = all.next();
			for (EAttribute attribute : element.eClass().getEAllAttributes()) {
				if (element.eIsSet(attribute)) {
					requireWritable(element, attribute, file);
				}
			}
		}
	}

	private static void requireWritable(EObject element, EAttribute attribute, String file) throws ProjectException {
		Object value = element.eGet(attribute);
		if (value instanceof Number || value instanceof Enum) {
			return;
		}
		for (Object text : value instanceof Collection<?> texts ? texts : List.of(value)) {
			OptionalInt unwritable = String.valueOf(text).codePoints().filter(character -> !isXml(character)).findFirst();
			if (unwritable.isPresent()) {
				String character = "U+%04X".formatted(unwritable.getAsInt());
				throw new ProjectException(Source.of(file), Messages.bind(Messages.unwritableText, new Object[] {
						file, ElementLabels.of(named(element)), ElementLabels.feature(attribute), character}));
			}
		}
	}

	/** The element that a user knows the text's holder by. */
	private static EObject named(EObject element) {
		EObject named = element;
		while (!(named instanceof Element) && named.eContainer() != null) {
			named = named.eContainer();
		}
		return named;
	}

	/** Char of XML 1.0, production 2; a lone surrogate is none. */
	private static boolean isXml(int character) {
		return character >= 0x20 && character <= 0xD7FF || character == '\n' || character == '\t' || character == '\r'
				|| character >= 0xE000 && character <= 0xFFFD || character >= 0x10000;
	}
}
