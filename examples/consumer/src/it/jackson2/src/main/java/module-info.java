/** A program that asks for one module and opens nothing. */
module example.jackson {
    requires org.treatysessions.jackson2;
}
