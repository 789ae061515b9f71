package jp.tsunagi.design;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a service of the specification reads, so that its result is asked for again only where something of that has
 * changed. Sirius ignores it. A service without this may read anything.
 *
 * <p>A path begins at the first parameter. Its steps are features, separated by dots: {@code employer.name}; the last one
 * is read, those before it are followed. The step {@code eContainer} leads to what holds the element. A step
 * {@code ~Relationship.source} leads to all relationships whose {@code source} is what has been reached so far; as a last
 * step it reads which ones there are. A slash may stand for the dot behind such a step:
 * {@code ~Relationship.source/state}. A path that begins with {@code $2.} begins at the second parameter. A feature that
 * the class of an element lacks reads nothing there.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Reads {

	/** The paths that it reads. */
	String[] value() default {};

	/** Features, as {@code Territory.areas}: when one of these changes anywhere, every result may have changed. */
	String[] everything() default {};
}
