package summit.bench;

/** The bare start of a virtual machine, which start-up times are compared with. */
public final class Hello {
    private Hello() {}

    public static void main(String[] arguments) {
        System.out.println("hello");
    }
}
