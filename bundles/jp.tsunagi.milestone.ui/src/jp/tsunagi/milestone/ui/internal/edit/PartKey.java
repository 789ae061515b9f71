package jp.tsunagi.milestone.ui.internal.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import jp.tsunagi.plan.NamedElement;

/**
 * What a part of a plan or of the model is found again by when all has been read anew.
 *
 * @param place where it stood
 * @param names what it is called, behind the names of what it is in; none for parts of the model
 */
public record PartKey(String place, List<String> names) {

	/** Keeps its own copy. */
	public PartKey {
		names = List.copyOf(names);
	}

	/** The key of {@code part}. */
	public static PartKey of(EObject part) {
		Deque<String> names = new ArrayDeque<>();
		for (EObject each = part; each instanceof NamedElement named; each = each.eContainer()) {
			names.push(name(named.eClass(), named.getName()));
		}
		return new PartKey(String.valueOf(EcoreUtil.getURI(part)), List.copyOf(names));
	}

	private static String name(EClass type, String name) {
		return type.getName() + ' ' + name;
	}

	/** The key of a part that stands in this one. */
	public PartKey with(EClass type, String name) {
		return new PartKey(file() + '#', Stream.concat(names.stream(), Stream.of(name(type, name))).toList());
	}

	/** The key of what this one stands in; without names if nothing is. */
	public PartKey container() {
		return new PartKey(file() + '#', names.subList(0, Math.max(0, names.size() - 1)));
	}

	/** The one of {@code keys} that means the same part: at best by name and place, else by name, else by place. */
	public Optional<PartKey> among(List<PartKey> keys) {
		String file = file();
		return Stream.of(keys.stream().filter(this::equals).findFirst(),
				keys.stream().filter(key -> !names.isEmpty() && key.names.equals(names) && key.file().equals(file)).findFirst(),
				keys.stream().filter(key -> key.place.equals(place)).findFirst()).flatMap(Optional::stream).findFirst();
	}

	private String file() {
		return place.substring(0, Math.max(0, place.indexOf('#')));
	}
}
