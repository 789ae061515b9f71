package jp.tsunagi.core.project;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.resource.Resource;

import jp.tsunagi.core.finding.Source;

/**
 * The files that were not read in full. They are never saved; what was read of each is kept, to tell when somebody
 * changed it and would lose that change.
 */
final class ProtectedFiles {

	private static final byte[] NOTHING = {};

	private final Map<Resource, byte[]> asRead = new HashMap<>();

	ProtectedFiles(Collection<Resource> damaged) {
		damaged.forEach(resource -> asRead.put(resource, serialize(resource)));
	}

	boolean contains(Resource resource) {
		return asRead.containsKey(resource);
	}

	/**
	 * Checks that no change gets lost because the file is not saved.
	 *
	 * @throws ProjectException if there is one
	 */
	void requireUnchanged(Resource resource, String file) throws ProjectException {
		if (!Arrays.equals(asRead.get(resource), serialize(resource))) {
			throw new ProjectException(Source.of(file), Messages.bind(Messages.protectedFile, file));
		}
	}

	/** What was read of a damaged file may be so little that it cannot be written. */
	private static byte[] serialize(Resource resource) {
		try {
			return ModelWriter.write(resource, "");
		} catch (ProjectException | RuntimeException unwritable) {
			return NOTHING;
		}
	}
}
